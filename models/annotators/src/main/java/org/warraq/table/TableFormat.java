// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

/**
 * The format of a file of tables: which tables it holds, and in which version.
 *
 * @param magic the first four bytes of the file, as ASCII characters
 * @param version must be raised whenever the layout or the compiler of the tables changes
 * @param file the usual name of the file, for messages
 */
public record TableFormat(String magic, int version, String file) {
  /**
   * Checks the magic characters.
   *
   * @throws IllegalArgumentException if {@code magic} is not four ASCII characters
   */
  public TableFormat {
    if (!magic.matches("\\p{ASCII}{4}")) {
      throw new IllegalArgumentException(
          "The magic of a table format must be 4 ASCII characters: " + magic);
    }
  }
}
