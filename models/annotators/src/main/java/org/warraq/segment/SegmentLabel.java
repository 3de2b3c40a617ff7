// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.List;

/** What the segmenter says about a letter, token or boundary, as small numbers. */
final class SegmentLabel {
  /** Never right: what the model supposes before the first position. */
  static final int OUTSIDE = 0;

  /** Begins a segment. */
  static final int BEGIN = 1;

  /** Goes on with a segment. */
  static final int CONTINUE = 2;

  /** The boundary between two tokens. */
  static final int BOUNDARY = 3;

  /** A token that is no Arabic word. */
  static final int TOKEN = 4;

  /** A letter that is spelt otherwise without its clitics. */
  static final int REWRITE = 5;

  static final int COUNT = 6;

  /** The names that the original model gives them, in order. */
  static final List<String> NAMES = List.of("O", "BEGIN", "CONT", ".##.", "NOSEG", "REW");

  private SegmentLabel() {}
}
