// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * A word cut where its labels begin a segment, with rewritten letters as they were before clitics
 * joined. Immutable.
 *
 * @param starts which letter of the word each segment begins with
 * @param forms how each segment is spelt
 */
record SegmentedWord(List<Integer> starts, List<String> forms) {
  private static final String ARTICLE = "ال";
  private static final char LAM = 'ل';

  /** Of a token that is spelt like a boundary: it has no segments. */
  private static final SegmentedWord NOTHING = new SegmentedWord(List.of(), List.of());

  SegmentedWord {
    starts = List.copyOf(starts);
    forms = List.copyOf(forms);
  }

  /** How many segments there are. */
  int size() {
    return forms.size();
  }

  /** The letter that a segment begins with. */
  int start(int segment) {
    return starts.get(segment);
  }

  String form(int segment) {
    return forms.get(segment);
  }

  /**
   * Cuts a word.
   *
   * @param spelling normalised
   * @param labels by letter; a single one for a token that is no Arabic word
   */
  static SegmentedWord of(String spelling, byte[] labels) {
    if (spelling.equals(SymbolAlphabet.BOUNDARY_NAME)) {
      return NOTHING;
    }
    if (labels.length < spelling.length()) {
      return new SegmentedWord(List.of(0), List.of(spelling.trim()));
    }
    List<Integer> starts = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length || begins(spelling, labels, i)) {
        starts.add(from);
        forms.add(form(spelling, labels, from, i));
        from = i;
      }
    }
    return new SegmentedWord(starts, forms);
  }

  /** Whether a segment begins with a letter that is not the first. */
  private static boolean begins(String spelling, byte[] labels, int i) {
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

  private static String form(String spelling, byte[] labels, int from, int end) {
    StringBuilder form = new StringBuilder();
    boolean rewritten = false;
    for (int i = from; i < end; i++) {
      char letter = spelling.charAt(i);
      if (labels[i] != SegmentLabel.REWRITE) {
        form.append(letter);
      } else {
        rewritten = true;
        form.append(letter == LAM ? ARTICLE : String.valueOf(rewrite(letter)));
      }
    }
    return rewritten ? form.toString() : form.toString().trim();
  }

  /** How a letter is spelt without the clitics after it. */
  private static char rewrite(char letter) {
    return switch (letter) {
      case 'ت', 'ه' -> 'ة';
      case 'ي', 'ا' -> 'ى';
      case 'ى' -> 'ي';
      default -> letter;
    };
  }
}
