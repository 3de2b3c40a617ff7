// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.Locale;

/**
 * One difference between the gold and the annotation, worded for people.
 *
 * @param location an article's id, or a line of the gold file
 * @param expected the gold's answer, or {@link #NOTHING}
 * @param got the annotators' answer, or {@link #NOTHING}
 * @param score the score of the annotators' answer, 0–1; 0 if they gave none
 * @param context the text around it
 */
record AnnotationMistake(
    String location, String expected, String got, float score, String context) {
  /** The answer that there is no sentence end, or no entity, at this position. */
  static final String NOTHING = "–";

  /** Length of the text that is shown on either side, in UTF-16 units. */
  private static final int CONTEXT = 30;

  /**
   * Returns a part of a text with its surroundings, in one line.
   *
   * @param begin start of the part, in UTF-16 units
   * @param middle the text to show instead of the part
   * @param end end of the part, in UTF-16 units
   */
  static String context(String text, int begin, String middle, int end) {
    String before = text.substring(Math.max(0, begin - CONTEXT), begin);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (before + middle + after).replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    String shownScore = score > 0 ? String.format(Locale.ROOT, " (%.3f)", score) : "";
    return "%s%n    expected  %s%n    got       %s%s%n    in        %s"
        .formatted(location, expected, got, shownScore, context);
  }
}
