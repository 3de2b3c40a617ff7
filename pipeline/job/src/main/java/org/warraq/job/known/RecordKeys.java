// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.files.UnreadableParquetException;
import org.warraq.job.store.RunFile;

/**
 * The columns that identify a record: the article's id, its text's checksum and the annotators'
 * versions. They are read without the other columns.
 *
 * @param id the article's id
 * @param sha256 SHA-256 of the article's text, in hexadecimal digits
 * @param modelVersion version of the models that made the record
 */
record RecordKeys(String id, String sha256, String modelVersion) {
  private static final List<String> COLUMNS = List.of("id", "sha256", "model_version");

  /**
   * Reads the keys of all records in a file.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(RunFile file, Consumer<RecordKeys> to) throws IOException {
    try (ParquetRows rows = open(file)) {
      rows.forEach(
          COLUMNS,
          row ->
              to.accept(
                  new RecordKeys(row.getString(0, 0), row.getString(1, 0), row.getString(2, 0))));
    } catch (RuntimeException e) {
      // A record lacks one of these columns.
      throw new UnreadableParquetException(file.path(), e);
    }
  }

  /** The number of records in all files together, superseded ones included. */
  static long count(List<RunFile> files) throws IOException {
    long count = 0;
    for (RunFile file : files) {
      try (ParquetRows rows = open(file)) {
        count += rows.rowCount();
      }
    }
    return count;
  }

  private static ParquetRows open(RunFile file) throws IOException {
    return ParquetRows.open(file.path(), file.bytes());
  }
}
