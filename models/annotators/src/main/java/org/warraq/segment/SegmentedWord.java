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

import java.util.Arrays;
import java.util.List;

/**
 * The segments of one word. A stem is spelt as it is without its clitic: مدرسته gives مدرسة and ه.
 * Immutable.
 */
final class SegmentedWord {
  /** Segments of a token that is spelt like a boundary: none, as in CoreNLP. */
  private static final SegmentedWord WITHOUT_SEGMENTS = new SegmentedWord(List.of(), List.of());

  private static final int[] AT_START = {0};

  private final int[] starts;
  private final String[] forms;

  /**
   * Makes a word.
   *
   * @param starts for each segment, the index of its first letter in the word, from 0
   * @param forms the spelling of each segment
   */
  SegmentedWord(List<Integer> starts, List<String> forms) {
    this(starts.stream().mapToInt(Integer::intValue).toArray(), forms.toArray(String[]::new));
  }

  private SegmentedWord(int[] starts, String[] forms) {
    this.starts = starts;
    this.forms = forms;
  }

  /** A word of one segment. */
  static SegmentedWord uncut(String form) {
    return new SegmentedWord(AT_START, new String[] {form});
  }

  /** No word: nothing is written for it. */
  static SegmentedWord none() {
    return WITHOUT_SEGMENTS;
  }

  /** Number of segments. */
  int size() {
    return forms.length;
  }

  /** Number of the word's letter that a segment begins with, from 0. */
  int start(int segment) {
    return starts[segment];
  }

  String form(int segment) {
    return forms[segment];
  }

  /** For each segment, the index of its first letter in the word, from 0. */
  List<Integer> starts() {
    return Arrays.stream(starts).boxed().toList();
  }

  /** The spelling of each segment. */
  List<String> forms() {
    return List.of(forms);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SegmentedWord that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(forms, that.forms);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(forms);
  }

  @Override
  public String toString() {
    return String.join("+", forms);
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
    int segments = 1;
    for (int i = 1; i < labels.length; i++) {
      segments += beginsSegment(spelling, labels, i) ? 1 : 0;
    }
    int[] starts = segments == 1 ? AT_START : new int[segments];
    String[] forms = new String[segments];
    int segment = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length || beginsSegment(spelling, labels, i)) {
        forms[segment] = form(spelling, labels, starts[segment], i);
        if (++segment < segments) {
          starts[segment] = i;
        }
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
    StringBuilder rewritten = null;
    for (int i = begin; i < end; i++) {
      if (labels[i] == SegmentLabel.REWRITE) {
        if (rewritten == null) {
          rewritten = new StringBuilder().append(spelling, begin, i);
        }
        char letter = spelling.charAt(i);
        rewritten.append(letter == LAM ? ARTICLE : String.valueOf(withoutClitic(letter)));
      } else if (rewritten != null) {
        rewritten.append(spelling.charAt(i));
      }
    }
    return rewritten != null ? rewritten.toString() : spelling.substring(begin, end).trim();
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
