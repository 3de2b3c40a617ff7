// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.warraq.job.files.ParquetBytes;
import org.warraq.job.store.RunFile;

/**
 * The columns of a record that say which article it is of, which text, and which models made it.
 * They are read without the other columns.
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
    try (ParquetFileReader reader = open(file)) {
      MessageType all = reader.getFileMetaData().getSchema();
      List<Type> wanted = COLUMNS.stream().map(column -> all.getType(column)).toList();
      MessageType schema = new MessageType(all.getName(), wanted);
      reader.setRequestedSchema(schema);
      for (PageReadStore pages; (pages = reader.readNextRowGroup()) != null; ) {
        RecordReader<Group> rows =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = pages.getRowCount(); i > 0; i--) {
          Group row = rows.read();
          to.accept(new RecordKeys(row.getString(0, 0), row.getString(1, 0), row.getString(2, 0)));
        }
      }
    } catch (RuntimeException e) {
      throw damaged(file, e);
    }
  }

  /** The number of records in all files together, superseded ones included. */
  static long count(List<RunFile> files) throws IOException {
    long count = 0;
    for (RunFile file : files) {
      try (ParquetFileReader reader = open(file)) {
        count += reader.getRecordCount();
      } catch (RuntimeException e) {
        throw damaged(file, e);
      }
    }
    return count;
  }

  private static ParquetFileReader open(RunFile file) throws IOException {
    return ParquetFileReader.open(
        new ParquetBytes(file.path(), file.bytes()),
        // Hadoop's own configuration takes longer to read than a small file.
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  private static IOException damaged(RunFile file, RuntimeException e) {
    return new IOException(
        file.path() + ": cannot be read (" + e.getMessage() + "); restore it, or move it away", e);
  }
}
