// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * Templates of the features that score a single label (the clique C), with the ending that CoreNLP
 * gives their features. {@link SegmenterTables} says what they mean.
 */
enum LabelTemplate {
  CURRENT("-c"),
  NEXT("-n1"),
  AFTER_NEXT("-n2"),
  PREVIOUS("-p"),
  BEFORE_PREVIOUS("-p2"),
  CATEGORY("-uType"),
  UNICODE_BLOCK("-uBlock"),
  LETTERS_BEFORE("-before"),
  LETTERS_AFTER("-after"),
  WORD_LENGTH("-length"),
  HAS_PUNCTUATION("haspunc"),
  HAS_DIGIT("hasdigit"),
  IS_LONG("length"),
  BIAS("cliqueC");

  final String ending;

  LabelTemplate(String ending) {
    this.ending = ending;
  }
}
