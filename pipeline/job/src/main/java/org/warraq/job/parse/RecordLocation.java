// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.regex.Pattern;

/**
 * The location of a record: its file and its line or row.
 *
 * @param source the file, as the user would write it
 * @param number the record's first line, or its row, counted from 1; 0 for a whole file
 */
public record RecordLocation(String source, long number) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** The location of a whole file. */
  public static RecordLocation ofFile(String source) {
    return new RecordLocation(source, 0);
  }

  /** The location that an id tells ({@code file#line}); the whole file if the id tells none. */
  public static RecordLocation ofId(String id, String source) {
    String number = id.startsWith(source + "#") ? id.substring(source.length() + 1) : "";
    return new RecordLocation(
        source, NUMBER.matcher(number).matches() ? Long.parseLong(number) : 0);
  }

  /** The id of an article that has none: {@code file#line}, or the file alone. */
  String id() {
    return number == 0 ? source : source + "#" + number;
  }
}
