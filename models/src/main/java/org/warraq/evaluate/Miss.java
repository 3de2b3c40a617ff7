// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

/**
 * One difference between gold and annotation, for people to read.
 *
 * @param article the article's id
 * @param expected what the gold has there
 * @param got what the annotators made of it
 * @param context the text around it
 */
record Miss(String article, String expected, String got, String context) {
  /** What stands for nothing at all. */
  static final String NOTHING = "–";

  @Override
  public String toString() {
    return "%s%n    expected  %s%n    got       %s%n    in        %s"
        .formatted(article, expected, got, context);
  }
}
