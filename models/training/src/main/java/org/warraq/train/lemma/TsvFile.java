// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of tab-separated columns. */
final class TsvFile {
  private TsvFile() {}

  /**
   * The rows of a file, without lines that begin with {@code #}.
   *
   * @param columns number of columns, which every row must have
   * @throws IOException if the file cannot be read, or a row has another number of columns
   */
  static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IOException(
              "%s, line %d: %d columns, but must have %d; download the file again"
                  .formatted(file, number, row.length, columns));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
