// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.warraq.job.files.ParquetBytes;
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

  /** Receives one record. */
  @FunctionalInterface
  interface Copy {
    void accept(Group row) throws IOException;
  }

  /**
   * Reads the kind of a file's records from its footer.
   *
   * @throws IOException if the file cannot be read
   */
  static RecordFile of(RunFile file) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      Map<String, String> metadata = new TreeMap<>(reader.getFileMetaData().getKeyValueMetaData());
      metadata.keySet().removeIf(key -> !key.startsWith(OUR_METADATA));
      return new RecordFile(file, new Kind(reader.getFileMetaData().getSchema(), metadata));
    }
  }

  /** Reads all records. Holds one row group in memory at a time. */
  void forEach(Copy copy) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      for (PageReadStore pages; (pages = reader.readNextRowGroup()) != null; ) {
        RecordReader<Group> rows =
            new ColumnIOFactory()
                .getColumnIO(kind.schema())
                .getRecordReader(pages, new GroupRecordConverter(kind.schema()));
        for (long i = pages.getRowCount(); i > 0; i--) {
          copy.accept(rows.read());
        }
      }
    }
  }

  private static ParquetFileReader open(RunFile file) throws IOException {
    try {
      return ParquetFileReader.open(
          new ParquetBytes(file.path(), file.bytes()),
          ParquetReadOptions.builder(new PlainParquetConfiguration())
              .usePageChecksumVerification()
              .build());
    } catch (RuntimeException e) {
      throw new IOException(
          "'%s' cannot be read (%s); restore it, or move it away"
              .formatted(file.path(), e.getMessage()),
          e);
    }
  }
}
