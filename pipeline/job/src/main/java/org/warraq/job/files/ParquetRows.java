// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * An open Parquet file, read row by row with one row group in memory at a time.
 *
 * <p>Checksums of pages are verified. Every method that reads throws an {@link
 * UnreadableParquetException} where the file is damaged, because Parquet's library itself answers
 * damage with runtime exceptions of all kinds. Not thread-safe.
 */
public final class ParquetRows implements Closeable {
  private final String path;
  private final ParquetFileReader reader;

  private ParquetRows(String path, ParquetFileReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /** Takes the rows of a file one by one, and may fail to process one. */
  @FunctionalInterface
  public interface RowConsumer {
    void accept(Group row) throws IOException;
  }

  /**
   * Opens a file and reads its footer.
   *
   * @param path the file's name, as Beam's file systems write it
   * @param bytes the file's size in bytes
   * @throws UnreadableParquetException if there is no such file, or its footer is damaged
   */
  public static ParquetRows open(String path, long bytes) throws IOException {
    // Hadoop's own configuration takes longer to read than a small file.
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .usePageChecksumVerification()
            .build();
    ParquetFileReader reader =
        orUnreadable(
            path, () -> ParquetFileReader.open(new ChannelInputFile(path, bytes), options));
    ParquetRows rows = new ParquetRows(path, reader);
    try {
      orUnreadable(
          path,
          () -> {
            ParquetFooterCheck.check(rows.schema(), rows.rowGroups(), bytes);
            return rows;
          });
      return rows;
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  /** The file's columns. */
  public MessageType schema() {
    return reader.getFileMetaData().getSchema();
  }

  /** The keys and values that the file's writer put into its footer. */
  public Map<String, String> metadata() {
    return reader.getFileMetaData().getKeyValueMetaData();
  }

  /** The number of rows in the file. */
  public long rowCount() {
    return reader.getRecordCount();
  }

  /** The file's row groups, in order. */
  public List<BlockMetaData> rowGroups() {
    return reader.getRowGroups();
  }

  /** Reads all rows with all columns. */
  public void forEach(RowConsumer consumer) throws IOException {
    forEach(schema(), consumer);
  }

  /**
   * Reads some columns of all rows.
   *
   * @param columns the names of the columns; field {@code i} of each row is {@code columns.get(i)}
   * @throws UnreadableParquetException also if the file has no such column
   */
  public void forEach(List<String> columns, RowConsumer consumer) throws IOException {
    forEach(orUnreadable(path, () -> projection(columns)), consumer);
  }

  private MessageType projection(List<String> columns) {
    MessageType schema = schema();
    List<Type> wanted = columns.stream().map(column -> schema.getType(column)).toList();
    return new MessageType(schema.getName(), wanted);
  }

  private void forEach(MessageType columns, RowConsumer consumer) throws IOException {
    for (int group = 0; group < rowGroups().size(); group++) {
      forEachOfGroup(group, columns, consumer);
    }
  }

  /**
   * Reads some columns of one row group. Rows before a damaged one are handed over.
   *
   * @param rowGroup the row group's index in {@link #rowGroups()}
   * @param columns one or more of the file's columns
   */
  public void forEachOfGroup(int rowGroup, MessageType columns, RowConsumer consumer)
      throws IOException {
    long rowCount = rowGroups().get(rowGroup).getRowCount();
    if (rowCount == 0) {
      return; // Some writers make one for an empty table, and Parquet's library refuses to read it.
    }
    RecordReader<Group> rows = orUnreadable(path, () -> rows(rowGroup, columns));
    for (long left = rowCount; left > 0; left--) {
      consumer.accept(orUnreadable(path, () -> whole(rows.read())));
    }
  }

  /**
   * Returns a row whose texts all lie within the memory of their pages. Parquet's library cuts a
   * text out of its page only when it is asked for, and damage would show only then.
   */
  private static Group whole(Group row) {
    for (int field = 0; field < row.getType().getFieldCount(); field++) {
      Type type = row.getType().getType(field);
      for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
        if (!type.isPrimitive()) {
          whole(row.getGroup(field, i));
        } else if (hasBytes(type)) {
          row.getBinary(field, i).toByteBuffer();
        }
      }
    }
    return row;
  }

  /** The length of all texts of a row together, in bytes. */
  public static long textBytes(Group row) {
    long bytes = 0;
    for (int field = 0; field < row.getType().getFieldCount(); field++) {
      Type type = row.getType().getType(field);
      for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
        if (!type.isPrimitive()) {
          bytes += textBytes(row.getGroup(field, i));
        } else if (hasBytes(type)) {
          bytes += row.getBinary(field, i).length();
        }
      }
    }
    return bytes;
  }

  private static boolean hasBytes(Type type) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> true;
      default -> false;
    };
  }

  private RecordReader<Group> rows(int rowGroup, MessageType columns) throws IOException {
    reader.setRequestedSchema(columns);
    PageReadStore pages = reader.readRowGroup(rowGroup);
    return new ColumnIOFactory()
        .getColumnIO(columns)
        .getRecordReader(pages, new GroupRecordConverter(columns));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static <T> T orUnreadable(String path, ParquetCall<T> call) throws IOException {
    try {
      return call.run();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableParquetException(path, e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // A damaged number made the library ask for too much. What it asked for is free again.
      throw new UnreadableParquetException(
          path,
          new IOException(
              "it is damaged, or one of its parts needs more memory than there is; if it is whole,"
                  + " raise WARRAQ_HEAP",
              e));
    }
  }

  /** A call of Parquet's library. */
  @FunctionalInterface
  private interface ParquetCall<T> {
    T run() throws IOException;
  }
}
