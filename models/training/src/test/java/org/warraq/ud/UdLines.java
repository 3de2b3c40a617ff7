// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

/** Writes lines of the format CoNLL-U for tests. */
public final class UdLines {
  private UdLines() {}

  /** The line of a word. */
  public static String word(int number, String form, String lemma, String upos, String features) {
    return line(String.valueOf(number), form, lemma, upos, features);
  }

  /** The line of a token that has several words, before theirs. */
  public static String token(int first, int last, String form) {
    return line(first + "-" + last, form, "_", "_", "_");
  }

  /** A sentence of one word after a comment, and a blank line. */
  static String sentence(String comment) {
    return comment + "\n# text = نعم\n" + word(1, "نعم", "نَعَم", "INTJ", "_") + "\n";
  }

  private static String line(String id, String form, String lemma, String upos, String features) {
    return String.join("\t", id, form, lemma, upos, "_", features, "_", "_", "_", "_");
  }
}
