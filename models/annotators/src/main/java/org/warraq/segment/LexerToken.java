// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * A word, number or mark that the lexer found. It covers at most {@value
 * WordSegmenter#LONGEST_WORD} UTF-16 units of the text.
 *
 * @param spelling its normalised spelling, not empty
 * @param begin where it begins in the text, in UTF-16 units
 * @param end its end in the text, in UTF-16 units, exclusive
 */
record LexerToken(String spelling, int begin, int end) {}
