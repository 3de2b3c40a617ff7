// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** What a token, or a letter, can be besides its own name, as small numbers. */
final class ShapeFlag {
  /** Anything at all. */
  static final int ANY = 0;

  /** Has a character of the Arabic block. */
  static final int ARABIC = 1;

  /** Has an ASCII character. */
  static final int LATIN = 2;

  /** Has punctuation. */
  static final int PUNCTUATION = 3;

  /** Has a digit. */
  static final int DIGIT = 4;

  /** Has more than one character. */
  static final int LONG = 5;

  static final int COUNT = 6;

  private ShapeFlag() {}
}
