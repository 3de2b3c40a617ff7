// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file that no spreadsheet takes for a formula. Every CSV that Warraq writes takes
 * its cells and column names through this class, because ids and texts come from strangers, and a
 * spreadsheet runs what a cell such as {@code =HYPERLINK(…)} says.
 *
 * <p>The rule: if a cell begins with {@code =}, {@code +}, {@code -}, {@code @}, one of their
 * full-width forms, a tab or a line break, then an apostrophe goes before it, which spreadsheets
 * read as "this is text". Numbers such as {@code -3.5} stay as they are. Code in other languages,
 * such as the report's page, follows the same rule.
 */
public final class InertCell {
  /** Begins as a formula may, with white space before it or not. */
  private static final Pattern FORMULA =
      Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private InertCell() {}

  /** Returns the cell to be written for a value; {@code null} stays {@code null}. */
  public static String of(String value) {
    boolean isInert =
        value == null || !FORMULA.matcher(value).matches() || NUMBER.matcher(value).matches();
    return isInert ? value : "'" + value;
  }
}
