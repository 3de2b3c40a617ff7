// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.article.Words;

/** Turns labels into segments: words cut where a segment begins, rewritten letters as they were. */
final class SegmentWriter {
  private static final String ARTICLE = "ال";
  private static final int LAM = Symbols.ofLetter('ل');

  private SegmentWriter() {}

  /** Adds the segments of a word; none for a token that is spelt like a boundary. */
  static void write(Letters letters, int word, byte[] labels, Words.Builder to) {
    int first = letters.first(word);
    int end = letters.end(word);
    if (letters.symbol(first) == Symbols.BOUNDARY) {
      return;
    }
    int from = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || begins(letters, i, labels)) {
        String form = form(letters, word, from, i, labels);
        to.segment(from == first ? letters.textBegin(word) : letters.begin(from), form);
        from = i;
      }
    }
    to.endWord(letters.textEnd(word));
  }

  /** Whether a segment begins at a position that is not the first of its word. */
  private static boolean begins(Letters letters, int i, byte[] labels) {
    return switch (labels[i]) {
      case Label.BEGIN -> isLetterLabel(labels[i - 1]);
      case Label.BOUNDARY, Label.TOKEN -> true;
      case Label.REWRITE -> letters.symbol(i) == LAM;
      default -> false;
    };
  }

  private static boolean isLetterLabel(int label) {
    return label == Label.CONTINUE || label == Label.BEGIN || label == Label.REWRITE;
  }

  private static String form(Letters letters, int word, int from, int end, byte[] labels) {
    String spelling = letters.spelling(word);
    int first = letters.first(word);
    if (letters.end(word) - first < spelling.length()) {
      return spelling.trim();
    }
    String plain = spelling.substring(from - first, end - first);
    for (int i = from; i < end; i++) {
      if (labels[i] == Label.REWRITE) {
        return rewrite(plain, from, labels);
      }
    }
    return plain.trim();
  }

  private static String rewrite(String plain, int from, byte[] labels) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (labels[from + i] != Label.REWRITE) {
        form.append(c);
      } else if (c == 'ل') {
        form.append(ARTICLE);
      } else {
        form.append(rewrite(c));
      }
    }
    return form.toString();
  }

  /** How a letter is spelt without the clitics after it. */
  private static char rewrite(char c) {
    return switch (c) {
      case 'ت', 'ه' -> 'ة';
      case 'ي', 'ا' -> 'ى';
      case 'ى' -> 'ي';
      default -> c;
    };
  }
}
