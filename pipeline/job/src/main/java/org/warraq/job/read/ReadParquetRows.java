// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.files.UnreadableParquetException;
import org.warraq.job.parse.ParseParquetRow;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticleException;
import org.warraq.job.read.ExpansionLimit.BombException;

/** Reads the rows of a Parquet file's row groups, and of their columns only the wanted ones. */
final class ReadParquetRows {
  private static final Logger LOG = LoggerFactory.getLogger(ReadParquetRows.class);

  private static final byte[] NO_BYTES = {};

  private final Chunk chunk;
  private final ReadSettings settings;
  private final ReadResults results;

  /** What each row counts in {@link #readBytes}, because a rejected row is written, too. */
  private static final int ROW_BYTES = 64;

  /** The number of the next row in the file, counted from 1. */
  private long row;

  /** The size of the row groups that have been read or begun, as they are stored. */
  private long storedBytes;

  /** The size of the rows that have been read. A text that is stored once may be in many rows. */
  private long readBytes;

  private ReadParquetRows(Chunk chunk, ReadSettings settings, ReadResults results) {
    this.chunk = chunk;
    this.settings = settings;
    this.results = results;
    this.row = chunk.firstNumber();
  }

  /** Reads a chunk. A damaged row group is rejected from the damage on; the others are read. */
  static void read(Chunk chunk, ReadSettings settings, ReadResults results) {
    new ReadParquetRows(chunk, settings, results).read();
  }

  /**
   * Opens a Parquet file.
   *
   * @throws IOException if the file is damaged, compressed as a whole or not a Parquet file
   */
  static ParquetRows open(InputFile file) throws IOException {
    if (file.isCompressed()) {
      throw new IOException(
          "it is a Parquet file in a compressed file or archive; decompress it first");
    }
    return ParquetRows.open(file.path(), file.bytes());
  }

  private void read() {
    try (ParquetRows file = open(chunk.file())) {
      for (BlockMetaData group : file.rowGroups()) {
        for (ColumnChunkMetaData column : group.getColumns()) {
          requireReadable(column.getCodec());
        }
      }
      ParseParquetRow parser = new ParseParquetRow(file.schema(), settings.parse());
      MessageType wanted = parser.wantedColumns();
      long end = Math.min(chunk.end(), file.rowGroups().size());
      for (int group = (int) chunk.begin(); group < end && results.wantsMore(); group++) {
        readGroup(file, group, wanted, parser);
      }
    } catch (IOException e) {
      rejectRows("from row " + row + " on", e);
    }
  }

  /**
   * Refuses a codec that needs a native library.
   *
   * @throws IOException that names it, and the way out
   */
  static void requireReadable(CompressionCodecName codec) throws IOException {
    switch (codec) {
      case BROTLI, LZO, LZ4 ->
          throw new IOException(
              ("its columns are compressed with %1$s, which Warraq cannot read although the file"
                      + " may be whole; write it with zstd, for example in DuckDB: COPY (FROM"
                      + " 'old.parquet') TO 'new.parquet' (CODEC zstd)")
                  .formatted(codec));
      default -> {
        // Java can read it.
      }
    }
  }

  private void readGroup(ParquetRows file, int group, MessageType wanted, ParseParquetRow parser)
      throws BombException {
    BlockMetaData rows = file.rowGroups().get(group);
    long next = row + rows.getRowCount();
    storedBytes += rows.getCompressedSize();
    try {
      if (wanted.getFieldCount() > 0) {
        file.forEachOfGroup(group, wanted, values -> read(values, parser));
      } else {
        while (row < next) {
          read(null, parser);
        }
      }
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      rejectRows("from row " + row + " to row " + (next - 1), e);
      row = next;
    }
  }

  private void read(Group values, ParseParquetRow parser) throws BombException {
    readBytes += ROW_BYTES + (values == null ? 0 : ParquetRows.textBytes(values));
    ExpansionLimit.check(readBytes, storedBytes);
    if (results.wantsMore()) {
      parser.read(values, new RecordLocation(chunk.file().source(), row), results);
    }
    row++;
  }

  private void rejectRows(String rows, IOException damage) {
    String source = chunk.file().source();
    String reason =
        damage instanceof UnreadableParquetException unreadable
            ? unreadable.reason()
            : damage.getMessage();
    LOG.warn("Cannot read '{}' {}: {}", source, rows, reason);
    results.rejected(
        UnreadableArticleException.rejectedFile(
            source,
            "the file cannot be read "
                + rows
                + ": "
                + reason
                + "; replace the file, then run again",
            NO_BYTES));
  }
}
