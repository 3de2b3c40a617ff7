// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads files of a token and its BIO tag a line, parted by blanks or tabs, with a blank line after
 * each sentence; UTF-8. BIOES and an I without B are understood too. Not thread-safe; serves once.
 */
public final class BioFile {
  private static final Pattern LINE = Pattern.compile("([^ \t]+)[ \t]+([^ \t]+)[ \t]*");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final TypeMapping types;
  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<BioLabel> labels = new ArrayList<>();
  private int lineNumber;
  private int firstLine;

  private BioFile(Path file, TypeMapping types) {
    this.file = file;
    this.types = types;
  }

  /** The sentences of a file, its types mapped by {@link TypeMapping#STANDARD}. */
  public static List<GoldSentence> read(Path file) {
    return read(file, TypeMapping.STANDARD);
  }

  /**
   * The sentences of a file.
   *
   * @throws GoldException if it is missing or empty, or a line is no token and its tag, or of a
   *     type that is not mapped
   */
  public static List<GoldSentence> read(Path file, TypeMapping types) {
    BioFile reader = new BioFile(file, types);
    reader.bytesOfLines().forEach(reader::addLine);
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw new GoldException(file + ":1: no sentence; write a token and its tag a line");
    }
    return List.copyOf(reader.sentences);
  }

  /** The lines, a char for each byte, so that each is decoded on its own and known by number. */
  private List<String> bytesOfLines() {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new GoldException(
          file + ": cannot be read (" + e + "); name a file of tokens and tags");
    }
  }

  private void addLine(String bytes) {
    lineNumber++;
    String line = decode(bytes);
    if (lineNumber == 1 && line.startsWith(BYTE_ORDER_MARK)) {
      line = line.substring(1);
    }
    if (line.isBlank()) {
      endSentence();
      return;
    }
    Matcher columns = LINE.matcher(line);
    if (!columns.matches()) {
      throw error("\"" + line + "\" is no token and its tag; write these two, a blank between");
    }
    firstLine = tokens.isEmpty() ? lineNumber : firstLine;
    tokens.add(columns.group(1));
    labels.add(label(columns.group(2)));
  }

  private String decode(String bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      throw error("not UTF-8; convert the file");
    }
  }

  private BioLabel label(String text) {
    BioLabel label;
    try {
      label = BioLabel.parse(text);
    } catch (IllegalArgumentException e) {
      throw error(e.getMessage() + "; write O, or B-, I-, E- or S- and a type");
    }
    if (!label.type().isEmpty() && !types.knows(label.type())) {
      throw error(
          "type %s is not known; map it, say --map=%s=MISC, or =O for no name"
              .formatted(label.type(), label.type()));
    }
    return label;
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new GoldSentence(firstLine, tokens, BioLabel.spans(labels, types)));
      tokens.clear();
      labels.clear();
    }
  }

  private GoldException error(String what) {
    return new GoldException(file + ":" + lineNumber + ": " + what);
  }
}
