// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The list of words that prose avoids, from {@code avoided-words.txt}. */
record AvoidedWords(List<Word> words) {
  /**
   * What a space of a phrase matches: spaces; a line break, with the sign that begins the next line
   * of a comment; or the break between two parts of a string.
   */
  private static final String GAP =
      "[ \\t]+"
          + "|[ \\t]*\\n[ \\t]*(?:\\*|//|#|--)?[ \\t]*"
          + "|[ \\t]*\"[ \\t]*\\n[ \\t]*\\+[ \\t]*\"[ \\t]*";

  /**
   * A word or phrase to avoid.
   *
   * @param instead what to write in its place
   */
  record Word(Pattern pattern, String instead) {
    static Word parse(String line) {
      String[] columns = line.split("\t", 2);
      String expression = columns[0].replace(" ", "(?:" + GAP + ")");
      return new Word(
          Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), columns[1]);
    }
  }

  static AvoidedWords read() {
    try (InputStream in = AvoidedWords.class.getResourceAsStream("/avoided-words.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new AvoidedWords(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Word::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text has any of the words. */
  boolean isIn(String text) {
    return words.stream().anyMatch(word -> word.pattern().matcher(text).find());
  }
}
