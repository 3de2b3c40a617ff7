// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Features of a symbol's spelling, as small numbers: rows of {@link SegmenterTables#shapes}. */
final class ShapeFlag {
  /** Every symbol has this flag; its weights are the bias of the labels. */
  static final int ANY = 0;

  /** The spelling has a character of the Unicode block Arabic. */
  static final int ARABIC = 1;

  /** The spelling has an ASCII character. */
  static final int ASCII = 2;

  /** The spelling has a punctuation mark. */
  static final int PUNCTUATION = 3;

  /** The spelling has a digit. */
  static final int DIGIT = 4;

  /** The spelling has more than one character. */
  static final int LONG = 5;

  /** Number of flags. */
  static final int COUNT = 6;

  private ShapeFlag() {}
}
