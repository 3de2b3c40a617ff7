// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.Locale;

/**
 * One difference between gold and annotation, for people to read.
 *
 * @param place where: an article's id, or a line
 * @param expected what the gold has there
 * @param got what the annotators made of it
 * @param score how sure they were, 0 to 1; 0 if they made nothing of it
 * @param context the text around it
 */
record Miss(String place, String expected, String got, float score, String context) {
  /** What stands for nothing at all. */
  static final String NOTHING = "–";

  /** How much text is shown on either side, in UTF-16 units. */
  private static final int CONTEXT = 30;

  /** The text around a stretch of it that is shown as {@code middle}. */
  static String context(String text, int begin, String middle, int end) {
    String before = text.substring(Math.max(0, begin - CONTEXT), begin);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (before + middle + after).replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    String sure = score > 0 ? String.format(Locale.ROOT, " (%.3f)", score) : "";
    return "%s%n    expected  %s%n    got       %s%s%n    in        %s"
        .formatted(place, expected, got, sure, context);
  }
}
