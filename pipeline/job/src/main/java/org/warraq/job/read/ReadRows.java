// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.warraq.article.Article;
import org.warraq.job.files.ParquetBytes;
import org.warraq.job.parse.ParquetRow;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticle;
import org.warraq.job.record.Payload;

/** Reads the rows of a Parquet file's row groups; of the columns, only those that matter. */
final class ReadRows {
  private final Chunk chunk;
  private final ReadSettings settings;
  private final ReadResults findings;
  private long row;

  private ReadRows(Chunk chunk, ReadSettings settings, ReadResults findings) {
    this.chunk = chunk;
    this.settings = settings;
    this.findings = findings;
    this.row = chunk.firstNumber();
  }

  /** Reads what can be read of a chunk; a damaged row group costs no other. */
  static void read(Chunk chunk, ReadSettings settings, ReadResults findings) {
    new ReadRows(chunk, settings, findings).read();
  }

  /**
   * A reader of all row groups.
   *
   * @throws IOException if the file is damaged, or is no Parquet file
   */
  static ParquetFileReader open(InputFile file) throws IOException {
    if (file.isCompressed()) {
      throw new IOException("a Parquet file is compressed within: decompress what is around it");
    }
    ParquetReadOptions checked = ParquetReadOptions.builder().usePageChecksumVerification().build();
    return orDamaged(
        () -> ParquetFileReader.open(new ParquetBytes(file.path(), file.bytes()), checked));
  }

  private void read() {
    try (ParquetFileReader reader = open(chunk.file())) {
      MessageType columns = reader.getFileMetaData().getSchema();
      MessageType wanted = wanted(columns);
      reader.setRequestedSchema(wanted);
      long end = Math.min(chunk.end(), reader.getRowGroups().size());
      for (int group = (int) chunk.begin(); group < end; group++) {
        readGroup(reader, group, wanted, new ParquetRow(columns, settings.parse().fields()));
      }
    } catch (IOException e) {
      rejectRest("from row " + row + " on", e);
    }
  }

  /** Reads a row group to its end, or to where it is damaged: the others may be whole. */
  private void readGroup(
      ParquetFileReader reader, int group, MessageType wanted, ParquetRow parser) {
    long next = row + reader.getRowGroups().get(group).getRowCount();
    try {
      if (wanted.getFieldCount() == 0) {
        rejectRows(next, parser);
      } else {
        readRows(next, rows(reader, group, wanted), parser);
      }
    } catch (IOException e) {
      rejectRest("from row " + row + " to row " + (next - 1), e);
      row = next;
    }
  }

  private void rejectRest(String which, IOException damage) {
    findings.rejected(
        UnreadableArticle.unreadableFile(
                "cannot be read " + which + ": " + damage.getMessage() + "; get it anew")
            .toRejected(
                new RecordLocation(chunk.file().source(), 0),
                Payload.of(Payload.Type.PART, new byte[0])));
  }

  /** The columns that an article may need, as far as single values of them can be read. */
  private MessageType wanted(MessageType columns) {
    List<Type> wanted =
        columns.getFields().stream()
            .filter(column -> settings.parse().fields().contains(column.getName()))
            .filter(ParquetRow::isSingleValue)
            .toList();
    return new MessageType(columns.getName(), wanted);
  }

  private static RecordReader<Group> rows(ParquetFileReader reader, int group, MessageType wanted)
      throws IOException {
    return orDamaged(
        () -> {
          PageReadStore pages = reader.readRowGroup(group);
          return new ColumnIOFactory()
              .getColumnIO(wanted)
              .getRecordReader(pages, new GroupRecordConverter(wanted));
        });
  }

  private void readRows(long end, RecordReader<Group> rows, ParquetRow parser) throws IOException {
    for (; row < end; row++) {
      parse(orDamaged(rows::read), parser);
    }
  }

  private void rejectRows(long end, ParquetRow parser) {
    for (; row < end; row++) {
      parse(null, parser);
    }
  }

  private void parse(Group values, ParquetRow parser) {
    RecordLocation place = new RecordLocation(chunk.file().source(), row);
    Article article;
    try {
      article = parser.parse(values).toArticle(place, settings.parse().maxArticleChars());
    } catch (UnreadableArticle e) {
      findings.rejected(e.toRejected(place, parser.payload(values)));
      return;
    }
    findings.article(article);
  }

  /** Parquet's library answers hostile bytes with runtime exceptions of all kinds. */
  private static <T> T orDamaged(Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }
}
