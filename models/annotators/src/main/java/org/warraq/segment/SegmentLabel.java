// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.List;

/**
 * Labels that the segmenter gives to positions (letters, whole tokens, boundaries), as small
 * numbers, and the indexes of arrays by label.
 *
 * <pre>
 * array of        length  index
 * labels          6       label
 * label pairs     36      earlier + 6 later               {@link #pair}
 * label triples   216     earliest + 6 earlier + 36 later {@link #triple}
 * </pre>
 */
final class SegmentLabel {
  /** Label of the positions before a sentence. No position of a sentence has it. */
  static final int OUTSIDE = 0;

  /** A letter that begins a segment. */
  static final int BEGIN = 1;

  /** A letter that continues a segment. */
  static final int CONTINUE = 2;

  /** A boundary between two tokens. */
  static final int BOUNDARY = 3;

  /** A token that is not an Arabic word. */
  static final int TOKEN = 4;

  /** A letter that is spelt differently where its clitics are cut off. */
  static final int REWRITE = 5;

  /** Number of labels. */
  static final int LABELS = 6;

  /** Number of pairs of labels. */
  static final int PAIRS = LABELS * LABELS;

  /** Number of triples of labels. */
  static final int TRIPLES = LABELS * PAIRS;

  /** Names of the labels in CoreNLP's model, in the order of their numbers. */
  static final List<String> NAMES = List.of("O", "BEGIN", "CONT", ".##.", "NOSEG", "REW");

  private SegmentLabel() {}

  /** Index of a pair of labels, in the order of their positions. */
  static int pair(int earlier, int later) {
    return earlier + LABELS * later;
  }

  /** Index of a triple of labels, in the order of their positions. */
  static int triple(int earliest, int earlier, int later) {
    return earliest + LABELS * pair(earlier, later);
  }

  /** The later label of a pair, given the index of the pair. */
  static int later(int pair) {
    return pair / LABELS;
  }

  /** The earlier label of a pair, given the index of the pair. */
  static int earlier(int pair) {
    return pair % LABELS;
  }
}
