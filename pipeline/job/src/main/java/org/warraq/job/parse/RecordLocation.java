// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.regex.Pattern;

/**
 * Where a record stands.
 *
 * @param source the file, as the user would write it
 * @param number the record's first line or its row, counted from 1; 0 for a whole file
 */
public record RecordLocation(String source, long number) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** The place in a file that an id tells, or the file as a whole. */
  public static RecordLocation ofId(String id, String source) {
    String number = id.startsWith(source + "#") ? id.substring(source.length() + 1) : "";
    return new RecordLocation(
        source, NUMBER.matcher(number).matches() ? Long.parseLong(number) : 0);
  }

  /** What an article is called that has no id of its own. */
  String id() {
    return number == 0 ? source : source + "#" + number;
  }
}
