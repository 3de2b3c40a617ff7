// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.List;

/**
 * The first row of a CSV file.
 *
 * @param names the names of the columns
 * @param end where the row ends, in bytes, decompressed; it may not be the first line
 */
public record CsvHeader(List<String> names, long end) {
  /** For files that have none. */
  public static final CsvHeader NONE = new CsvHeader(List.of(), 0);
}
