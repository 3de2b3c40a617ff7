// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.List;

/**
 * The header row of a CSV file. Blank lines may come before it.
 *
 * @param names the names of the columns; empty if the file is empty
 * @param end the position just after the row, in bytes, decompressed
 */
record CsvHeader(List<String> names, long end) {
  /** The header of files in formats that have none. */
  static final CsvHeader NONE = new CsvHeader(List.of(), 0);
}
