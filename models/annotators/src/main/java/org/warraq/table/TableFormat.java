// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

/**
 * A kind of table file.
 *
 * @param magic four ASCII characters that open the file
 * @param version of what stands in it, and of how it is made
 */
public record TableFormat(String magic, int version) {
  /**
   * A kind of table file.
   *
   * @throws IllegalArgumentException if {@code magic} is not four ASCII characters
   */
  public TableFormat {
    if (!magic.matches("\\p{ASCII}{4}")) {
      throw new IllegalArgumentException(magic);
    }
  }
}
