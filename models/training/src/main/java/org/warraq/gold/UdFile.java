// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in CoNLL-U, the format of Universal Dependencies. */
public final class UdFile {
  private static final int COLUMNS = 10;

  private UdFile() {}

  /**
   * A sentence.
   *
   * @param text its surface text, made of the words
   * @param words its syntactic words
   */
  public record Sentence(String text, List<Word> words) {}

  /**
   * A syntactic word: what Warraq calls a segment.
   *
   * @param begin its start in the sentence's text, in UTF-16 units
   * @param end its end, exclusive
   */
  public record Word(
      String form, int begin, int end, String upos, String lemma, String features) {}

  /**
   * Reads the sentences of a file. Words of a multiword token get spans only if they tile it.
   *
   * @throws IOException if the file cannot be read, or a line has not 10 columns
   */
  public static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    Builder builder = new Builder();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        builder.flush(sentences);
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IOException(
              "%s, line %d: %d columns, but CoNLL-U has %d; correct the line"
                  .formatted(file, number, columns.length, COLUMNS));
        }
        builder.add(columns);
      }
    }
    builder.flush(sentences);
    return sentences;
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    /** Last word of the current multiword token; 0 if there is none. */
    private int lastOfToken;

    private int tokenEnd;
    private boolean spaceAfterToken;
    private int place;

    void add(String[] columns) {
      boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
      int dash = columns[0].indexOf('-');
      if (dash > 0) {
        lastOfToken = Integer.parseInt(columns[0].substring(dash + 1));
        place = text.length();
        text.append(columns[1]);
        tokenEnd = text.length();
        spaceAfterToken = spaceAfter;
        return;
      }
      if (columns[0].contains(".")) {
        return;
      }
      int number = Integer.parseInt(columns[0]);
      int begin;
      int end;
      if (number <= lastOfToken) {
        begin = place;
        end = Math.min(tokenEnd, place + columns[1].length());
        end = number == lastOfToken ? tokenEnd : end;
        place = end;
        spaceAfter = number == lastOfToken && spaceAfterToken;
      } else {
        begin = text.length();
        text.append(columns[1]);
        end = text.length();
      }
      words.add(new Word(columns[1], begin, end, columns[3], columns[2], columns[5]));
      if (spaceAfter) {
        text.append(' ');
      }
    }

    void flush(List<Sentence> sentences) {
      if (!words.isEmpty()) {
        sentences.add(new Sentence(text.toString(), List.copyOf(words)));
      }
      text.setLength(0);
      words.clear();
      lastOfToken = 0;
    }
  }
}
