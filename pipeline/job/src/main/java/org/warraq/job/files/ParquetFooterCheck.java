// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.schema.MessageType;

/**
 * Checks what a Parquet file's footer says about its row groups against the schema and the file's
 * size, before memory is taken for them. The footer has no checksum, so that a damaged number could
 * make rows vanish, or ask for more memory than there is.
 */
final class ParquetFooterCheck {
  /** No table that people make has more columns. */
  private static final int MAX_COLUMNS = 10_000;

  /** No table that people make has values inside more groups. */
  private static final int MAX_DEPTH = 100;

  private final Map<ColumnPath, ColumnDescriptor> columns = new HashMap<>();
  private final long fileBytes;

  private ParquetFooterCheck(MessageType schema, long fileBytes) {
    schema.getColumns().forEach(column -> columns.put(ColumnPath.get(column.getPath()), column));
    this.fileBytes = fileBytes;
  }

  /**
   * Checks all row groups.
   *
   * @throws IOException if something cannot be true
   */
  static void check(MessageType schema, List<BlockMetaData> rowGroups, long fileBytes)
      throws IOException {
    requireUsable(schema);
    ParquetFooterCheck check = new ParquetFooterCheck(schema, fileBytes);
    for (int i = 0; i < rowGroups.size(); i++) {
      check.check(i, rowGroups.get(i));
    }
  }

  private static void requireUsable(MessageType schema) throws IOException {
    List<String[]> paths = schema.getPaths();
    if (paths.size() > MAX_COLUMNS || paths.stream().anyMatch(path -> path.length > MAX_DEPTH)) {
      throw new IOException(
          "it has more than the %s columns, or groups deeper than the %s levels, that a table may have"
              .formatted(MAX_COLUMNS, MAX_DEPTH));
    }
  }

  private void check(int index, BlockMetaData rowGroup) throws IOException {
    require(rowGroup.getRowCount() >= 0, index, "has a negative number of rows");
    require(
        rowGroup.getColumns().size() == columns.size(), index, "has other columns than the schema");
    for (ColumnChunkMetaData chunk : rowGroup.getColumns()) {
      check(index, rowGroup.getRowCount(), chunk);
    }
  }

  private void check(int index, long rows, ColumnChunkMetaData chunk) throws IOException {
    ColumnDescriptor column = columns.get(chunk.getPath());
    require(
        column != null
            && column.getPrimitiveType().getPrimitiveTypeName()
                == chunk.getPrimitiveType().getPrimitiveTypeName(),
        index,
        "has other columns than the schema");
    long values = chunk.getValueCount();
    // In a column of lists, a row has any number of values, but at least one or an empty place.
    require(
        column.getMaxRepetitionLevel() == 0 ? values == rows : values >= rows,
        index,
        "has %,d rows but %,d values in the column %s".formatted(rows, values, chunk.getPath()));
    if (values > 0) {
      long begin = chunk.getStartingPos();
      long bytes = chunk.getTotalSize();
      require(
          begin > 0 && bytes > 0 && bytes <= fileBytes && begin <= fileBytes - bytes,
          index,
          "lies outside the file");
    }
  }

  private static void require(boolean holds, int rowGroup, String damage) throws IOException {
    if (!holds) {
      throw new IOException("its footer is damaged: row group %d %s".formatted(rowGroup, damage));
    }
  }
}
