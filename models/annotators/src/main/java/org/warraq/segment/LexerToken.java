// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * A word, number or mark that the lexer found, at most {@value WordSegmenter#LONGEST_WORD} UTF-16
 * units long.
 *
 * @param spelling normalised, not empty
 * @param begin where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
record LexerToken(String spelling, int begin, int end) {}
