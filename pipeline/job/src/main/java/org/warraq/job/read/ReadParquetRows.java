// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.warraq.article.Article;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.files.UnreadableParquetException;
import org.warraq.job.parse.ParquetRow;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticle;
import org.warraq.job.record.Payload;

/** Reads the rows of a Parquet file's row groups; of the columns, only those that matter. */
final class ReadParquetRows {
  private final Chunk chunk;
  private final ReadSettings settings;
  private final ReadResults results;

  /** The number of the next row in the file, counted from 1. */
  private long row;

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
      throw new IOException("a compressed Parquet file cannot be read; decompress it");
    }
    return ParquetRows.open(file.path(), file.bytes());
  }

  private void read() {
    try (ParquetRows file = open(chunk.file())) {
      ParquetRow parser = new ParquetRow(file.schema(), settings.parse().fields());
      MessageType wanted = wanted(file.schema());
      long end = Math.min(chunk.end(), file.rowGroups().size());
      for (int group = (int) chunk.begin(); group < end; group++) {
        readGroup(file, group, wanted, parser);
      }
    } catch (IOException e) {
      rejectRest("from row " + row + " on", e);
    }
  }

  private void readGroup(ParquetRows file, int group, MessageType wanted, ParquetRow parser) {
    long next = row + file.rowGroups().get(group).getRowCount();
    try {
      if (wanted.getFieldCount() == 0) {
        rejectRows(next, parser);
      } else {
        file.forEachOfGroup(group, wanted, values -> parse(values, parser));
      }
    } catch (IOException e) {
      rejectRest("from row " + row + " to row " + (next - 1), e);
      row = next;
    }
  }

  private void rejectRest(String rows, IOException damage) {
    String reason =
        damage instanceof UnreadableParquetException parquet
            ? parquet.reason()
            : damage.getMessage();
    results.rejected(
        UnreadableArticle.unreadableFile(
                "cannot be read " + rows + ": " + reason + "; get it anew")
            .toRejected(
                new RecordLocation(chunk.file().source(), 0),
                Payload.of(Payload.Type.PART, new byte[0])));
  }

  /** The columns that an article may need, if they hold single values. */
  private MessageType wanted(MessageType columns) {
    List<Type> wanted =
        columns.getFields().stream()
            .filter(column -> settings.parse().fields().contains(column.getName()))
            .filter(ParquetRow::isSingleValue)
            .toList();
    return new MessageType(columns.getName(), wanted);
  }

  private void rejectRows(long end, ParquetRow parser) {
    while (row < end) {
      parse(null, parser);
    }
  }

  private void parse(Group values, ParquetRow parser) {
    RecordLocation location = new RecordLocation(chunk.file().source(), row);
    row++;
    Article article;
    try {
      article = parser.parse(values).toArticle(location, settings.parse().maxArticleChars());
    } catch (UnreadableArticle e) {
      results.rejected(e.toRejected(location, parser.payload(values)));
      return;
    }
    results.article(article);
  }
}
