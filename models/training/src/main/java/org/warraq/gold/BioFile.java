// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences from a BIO file: UTF-8, one token and its tag per line, separated by spaces or
 * tabs, and a blank line after each sentence.
 *
 * <p>BIOES tags, and an I tag without a B tag before it, are understood too. An instance reads one
 * file and is not thread-safe.
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

  /**
   * Reads a file whose types {@link TypeMapping#STANDARD} knows.
   *
   * @throws GoldException if the file cannot be used, as for {@link #read(Path, TypeMapping)}
   */
  public static List<GoldSentence> read(Path file) {
    return read(file, TypeMapping.STANDARD);
  }

  /**
   * Reads a file.
   *
   * @param types maps the file's entity types to ours
   * @throws GoldException if the file is missing, is not UTF-8 or has no sentence; if a line is not
   *     a token and its tag; or if a tag's type is not mapped
   */
  public static List<GoldSentence> read(Path file, TypeMapping types) {
    BioFile reader = new BioFile(file, types);
    reader.linesOfBytes().forEach(reader::addLine);
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw new GoldException(
          file + ":1: the file has no sentence; write one token and its tag per line");
    }
    return List.copyOf(reader.sentences);
  }

  /**
   * Returns the file's lines, one char per byte. They are decoded one by one later, so that an
   * error message can name the line that is not UTF-8.
   */
  private List<String> linesOfBytes() {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      throw new GoldException(
          file + ": no such file; give the path of a file of tokens and tags", e);
    } catch (IOException e) {
      throw new GoldException(
          file + ": cannot be read (" + e.getMessage() + "); give a file that can be read", e);
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
      throw error("\"" + line + "\" is not a token and its tag; write both, with a space between");
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
      throw error("the line is not UTF-8; convert the file to UTF-8");
    }
  }

  private BioLabel label(String tag) {
    BioLabel label;
    try {
      label = BioLabel.parse(tag);
    } catch (IllegalArgumentException e) {
      throw error(e.getMessage() + "; write O, or B-, I-, E- or S- and a type");
    }
    if (!label.type().isEmpty() && !types.knows(label.type())) {
      String guess = TypeMapping.guess(label.type());
      throw error(
          guess.equals("O")
              ? "the type %1$s is not known; drop it with --map=%1$s=O".formatted(label.type())
              : "the type %1$s is not known; map it with --map=%1$s=%2$s, or drop it with --map=%1$s=O"
                  .formatted(label.type(), guess));
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

  private GoldException error(String problem) {
    return new GoldException(file + ":" + lineNumber + ": " + problem);
  }
}
