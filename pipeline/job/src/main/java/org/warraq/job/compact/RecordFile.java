// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.schema.MessageType;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.store.RunFile;

/**
 * A Parquet file of records, and the kind of these records.
 *
 * @param kind what must be the same for all records that are written to one file
 */
record RecordFile(RunFile file, Kind kind) {
  private static final String OUR_METADATA = "warraq.";

  /**
   * The properties of records that a Parquet file states once for all its records.
   *
   * @param schema the columns
   * @param metadata entries of the file's footer that Warraq wrote: versions of schema and models
   */
  record Kind(MessageType schema, Map<String, String> metadata) {}

  static RecordFile of(RunFile file) throws IOException {
    try (ParquetRows rows = open(file)) {
      Map<String, String> metadata = new TreeMap<>(rows.metadata());
      metadata.keySet().removeIf(key -> !key.startsWith(OUR_METADATA));
      return new RecordFile(file, new Kind(rows.schema(), metadata));
    }
  }

  /** Reads all records, a row group in memory at a time. */
  void forEach(ParquetRows.RowConsumer copy) throws IOException {
    try (ParquetRows rows = open(file)) {
      rows.forEach(copy);
    }
  }

  private static ParquetRows open(RunFile file) throws IOException {
    return ParquetRows.open(file.path(), file.bytes());
  }
}
