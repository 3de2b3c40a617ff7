// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.read;

/**
 * Where a record stands.
 *
 * @param source the file, as the user would write it
 * @param number the record's first line or its row, counted from 1; 0 for a whole file
 */
record Place(String source, long number) {

  /** What an article is called that has no id of its own. */
  String id() {
    return number == 0 ? source : source + "#" + number;
  }
}
