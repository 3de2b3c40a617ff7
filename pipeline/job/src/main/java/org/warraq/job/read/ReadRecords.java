// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.parse.BlankText;
import org.warraq.job.parse.CsvHeader;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseRecord;
import org.warraq.job.parse.ParseText;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.RawRecordReader;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticle;
import org.warraq.job.record.Payload;
import org.warraq.job.replay.ReplayRejected;

/** Reads the chunks of formats whose records are runs of bytes: all but Parquet. */
final class ReadRecords {
  private static final byte[] NOTHING = {};

  private final Chunk chunk;
  private final ReadSettings settings;
  private final ReadResults findings;

  private ReadRecords(Chunk chunk, ReadSettings settings, ReadResults findings) {
    this.chunk = chunk;
    this.settings = settings;
    this.findings = findings;
  }

  /** Reads a chunk to its end, or to where its file is damaged; a damaged replay is broken off. */
  static void read(Chunk chunk, ReadSettings settings, ReadResults findings) {
    ReadRecords reader = new ReadRecords(chunk, settings, findings);
    if (settings.isReplay()) {
      reader.replay();
    } else {
      reader.read();
    }
  }

  /** The bytes of a chunk; at the file's beginning, without its byte order mark. */
  static FileBytes open(Chunk chunk, ReadSettings settings) throws IOException {
    return chunk.begin() == 0 && settings.parse().mayHaveByteOrderMark()
        ? FileBytes.openAfterMark(chunk.file(), chunk.end())
        : FileBytes.open(chunk.file(), chunk.begin(), chunk.end());
  }

  /**
   * The header of a CSV file; one without names if the file is empty.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableArticle if its header cannot
   */
  static CsvHeader header(InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticle {
    Chunk whole = Chunk.whole(file);
    try (FileBytes bytes = open(whole, settings)) {
      long begin = bytes.position();
      RawRecordReader records = reader(whole, bytes, settings);
      RawRecord first = nextFilled(records);
      List<String> names = first == null ? List.of() : header(first, settings);
      return new CsvHeader(names, begin + records.passed());
    }
  }

  private static List<String> header(RawRecord record, ReadSettings settings)
      throws UnreadableArticle {
    requireWhole(record);
    return ParseCsvRecord.header(record.bytes(), settings.parse());
  }

  private static RawRecordReader reader(Chunk chunk, FileBytes bytes, ReadSettings settings) {
    return new RawRecordReader(
        bytes, chunk.file().format(), chunk.firstNumber(), settings.maxRecordBytes());
  }

  private void read() {
    try (FileBytes bytes = open(chunk, settings)) {
      RawRecordReader records = reader(chunk, bytes, settings);
      try {
        read(records);
      } catch (IOException e) {
        rejectRest(e, records.unfinished());
      }
    } catch (IOException e) {
      rejectFile("cannot be read: " + e.getMessage() + "; check that it is whole", NOTHING);
    }
  }

  /** What a replay took for rejected would take the place of the inputs themselves. */
  private void replay() {
    try (FileBytes bytes = open(chunk, settings)) {
      ReplayRejected replay =
          ReplayRejected.from(
              chunk.file().source(), chunk.file().path(), settings.replay(), settings.parse());
      RawRecordReader records = reader(chunk, bytes, settings);
      for (RawRecord record; (record = nextFilled(records)) != null; ) {
        replay.replay(record, findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be replayed: " + chunk.file().path(), e);
    }
  }

  private void read(RawRecordReader records) throws IOException {
    switch (chunk.file().format()) {
      case TEXT -> readText(records);
      case JSONL -> readAll(records, new ParseJsonLine(settings.parse()));
      default -> readCsv(records);
    }
  }

  private void readText(RawRecordReader records) throws IOException {
    RawRecord file = records.next();
    RawRecord text = file == null ? new RawRecord(NOTHING, 0, 0) : file;
    read(text, new RecordLocation(chunk.file().source(), 0), new ParseText(settings.parse()));
  }

  private void readCsv(RawRecordReader records) throws IOException {
    List<String> header = chunk.header();
    if (header.isEmpty()) {
      RawRecord first = nextFilled(records);
      if (first == null) {
        return;
      }
      try {
        header = header(first, settings);
      } catch (UnreadableArticle e) {
        rejectFile("its header row cannot be read: " + e.getMessage(), first.bytes());
        return;
      }
    }
    readAll(records, new ParseCsvRecord(settings.parse(), header));
  }

  private void readAll(RawRecordReader records, ParseRecord parser) throws IOException {
    for (RawRecord record; (record = nextFilled(records)) != null; ) {
      read(record, new RecordLocation(chunk.file().source(), record.number()), parser);
    }
  }

  /** The next record that is not a blank line. */
  private static RawRecord nextFilled(RawRecordReader records) throws IOException {
    RawRecord record = records.next();
    while (record != null && !record.isCut() && BlankText.is(record.bytes())) {
      record = records.next();
    }
    return record;
  }

  private void read(RawRecord record, RecordLocation place, ParseRecord parser) {
    Article article;
    try {
      requireWhole(record);
      article = parser.parse(record.bytes(), place);
    } catch (UnreadableArticle e) {
      Payload payload =
          record.isCut()
              ? Payload.of(Payload.Type.PART, record.bytes())
              : parser.payload(record.bytes());
      findings.rejected(e.toRejected(place, payload));
      return;
    }
    findings.article(article);
  }

  private static void requireWhole(RawRecord record) throws UnreadableArticle {
    if (record.isCut()) {
      throw UnreadableArticle.tooLong(
          record.length()
              + " bytes in one record, of which the payload holds the first "
              + record.bytes().length
              + "; split it; in CSV, look for a quote that is not closed");
    }
  }

  private void rejectRest(IOException damage, RawRecord unfinished) {
    rejectFile(
        "damaged or cut short after the beginning of line "
            + unfinished.number()
            + ": "
            + damage.getMessage()
            + "; get the file anew",
        unfinished.bytes());
  }

  private void rejectFile(String message, byte[] payload) {
    findings.rejected(
        UnreadableArticle.unreadableFile(message)
            .toRejected(
                new RecordLocation(chunk.file().source(), 0),
                Payload.of(Payload.Type.PART, payload)));
  }
}
