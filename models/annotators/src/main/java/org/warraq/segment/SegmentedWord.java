// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.text.ArabicLetters.ALEF;
import static org.warraq.text.ArabicLetters.ALEF_MAKSURA;
import static org.warraq.text.ArabicLetters.ARTICLE;
import static org.warraq.text.ArabicLetters.HEH;
import static org.warraq.text.ArabicLetters.LAM;
import static org.warraq.text.ArabicLetters.TEH;
import static org.warraq.text.ArabicLetters.TEH_MARBUTA;
import static org.warraq.text.ArabicLetters.YEH;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of one word. A stem is spelt as it is without its clitic: مدرسته gives مدرسة and ه.
 * Immutable.
 *
 * @param starts for each segment, the index of its first letter in the word, from 0
 * @param forms the spelling of each segment
 */
record SegmentedWord(List<Integer> starts, List<String> forms) {
  /** Segments of a token that is spelt like a boundary: none, as in CoreNLP. */
  private static final SegmentedWord WITHOUT_SEGMENTS = new SegmentedWord(List.of(), List.of());

  SegmentedWord {
    starts = List.copyOf(starts);
    forms = List.copyOf(forms);
  }

  /** A word of one segment. */
  static SegmentedWord uncut(String form) {
    return new SegmentedWord(List.of(0), List.of(form));
  }

  /** No word: nothing is written for it. */
  static SegmentedWord none() {
    return WITHOUT_SEGMENTS;
  }

  /** Number of segments. */
  int size() {
    return forms.size();
  }

  /** Number of the word's letter that a segment begins with, from 0. */
  int start(int segment) {
    return starts.get(segment);
  }

  String form(int segment) {
    return forms.get(segment);
  }

  /**
   * Cuts a word into segments.
   *
   * @param spelling normalised spelling
   * @param labels one {@link SegmentLabel} per letter; only one if the token is not an Arabic word
   */
  static SegmentedWord of(String spelling, byte[] labels) {
    if (spelling.equals(SymbolAlphabet.BOUNDARY_NAME)) {
      return WITHOUT_SEGMENTS;
    }
    if (labels.length < spelling.length()) {
      return uncut(spelling.trim());
    }
    List<Integer> starts = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length || beginsSegment(spelling, labels, i)) {
        starts.add(start);
        forms.add(form(spelling, labels, start, i));
        start = i;
      }
    }
    return new SegmentedWord(starts, forms);
  }

  /** Whether letter {@code i}, which is not the first of the word, begins a segment. */
  private static boolean beginsSegment(String spelling, byte[] labels, int i) {
    return switch (labels[i]) {
      case SegmentLabel.BEGIN -> isLetterLabel(labels[i - 1]);
      case SegmentLabel.BOUNDARY, SegmentLabel.TOKEN -> true;
      case SegmentLabel.REWRITE -> spelling.charAt(i) == LAM;
      default -> false;
    };
  }

  private static boolean isLetterLabel(int label) {
    return label == SegmentLabel.CONTINUE
        || label == SegmentLabel.BEGIN
        || label == SegmentLabel.REWRITE;
  }

  private static String form(String spelling, byte[] labels, int begin, int end) {
    StringBuilder form = new StringBuilder();
    boolean isRewritten = false;
    for (int i = begin; i < end; i++) {
      char letter = spelling.charAt(i);
      if (labels[i] != SegmentLabel.REWRITE) {
        form.append(letter);
      } else {
        isRewritten = true;
        form.append(letter == LAM ? ARTICLE : String.valueOf(withoutClitic(letter)));
      }
    }
    return isRewritten ? form.toString() : form.toString().trim();
  }

  /** The letter that stands for a rewritten letter if no clitic follows it. */
  private static char withoutClitic(char letter) {
    return switch (letter) {
      case TEH, HEH -> TEH_MARBUTA;
      case YEH, ALEF -> ALEF_MAKSURA;
      case ALEF_MAKSURA -> YEH;
      default -> letter;
    };
  }
}
