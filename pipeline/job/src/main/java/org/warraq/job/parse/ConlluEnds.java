// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.StandardCharsets;

/**
 * Finds the ends of documents in CoNLL-U. A document begins with the comment {@code # newdoc},
 * whose blank some programs leave out. Only when the word was read is it clear that the document
 * before it has ended, so the word stays with that document, and {@link ParseConllu} does not
 * expect it at a document's beginning. Not thread-safe.
 */
final class ConlluEnds implements RecordEnds {
  private static final byte[] BEGINNING = "#newdoc".getBytes(StandardCharsets.US_ASCII);

  private long lineFeeds;

  /**
   * How many bytes of {@link #BEGINNING} the line begins with, blanks after the first not counted;
   * -1 if it begins otherwise.
   */
  private int matched;

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        lineFeeds++;
        matched = 0;
      } else if (matched >= 0 && !(matched == 1 && isBlank(b))) {
        matched = b == BEGINNING[matched] ? matched + 1 : -1;
        if (matched == BEGINNING.length) {
          matched = -1;
          return i + 1;
        }
      }
    }
    return NONE;
  }

  @Override
  public long count() {
    return lineFeeds;
  }

  /** Whether there is nothing before the first document but comments on the file. */
  @Override
  public boolean isBlank(byte[] record) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    boolean isBeforeDocuments = text.startsWith("#") || text.isBlank();
    return isBeforeDocuments && text.lines().allMatch(line -> line.isBlank() || isComment(line));
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private static boolean isComment(String line) {
    return line.startsWith("#");
  }
}
