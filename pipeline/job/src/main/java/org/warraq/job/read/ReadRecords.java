// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseRecord;
import org.warraq.job.parse.ParseText;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.RawRecordReader;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticleException;
import org.warraq.job.replay.ReplayRejected;

/** Reads chunks of text, JSON Lines and CSV files, and of files of rejected inputs. */
final class ReadRecords {
  private static final Logger LOG = LoggerFactory.getLogger(ReadRecords.class);

  private static final byte[] NO_BYTES = {};

  private final Chunk chunk;
  private final ReadSettings settings;
  private final ReadResults results;

  private ReadRecords(Chunk chunk, ReadSettings settings, ReadResults results) {
    this.chunk = chunk;
    this.settings = settings;
    this.results = results;
  }

  /**
   * Reads a chunk to its end. A damaged file is read up to the damage, and rejected from there on.
   *
   * @throws UncheckedIOException if a replay meets damage
   */
  static void read(Chunk chunk, ReadSettings settings, ReadResults results) {
    ReadRecords reader = new ReadRecords(chunk, settings, results);
    if (settings.isReplay()) {
      reader.replay();
    } else {
      reader.read();
    }
  }

  /** Opens the bytes of a chunk; a byte order mark at the file's beginning is skipped. */
  static FileRangeStream open(Chunk chunk, ReadSettings settings) throws IOException {
    return chunk.begin() == 0 && settings.parse().mayHaveByteOrderMark()
        ? FileRangeStream.openAfterByteOrderMark(chunk.file(), chunk.end())
        : FileRangeStream.open(chunk.file(), chunk.begin(), chunk.end());
  }

  /**
   * Reads the header of a CSV file. An empty file gives a header without names.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableArticleException if the header row cannot be parsed
   */
  static CsvHeader header(InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticleException {
    Chunk whole = Chunk.whole(file);
    try (FileRangeStream bytes = open(whole, settings)) {
      long begin = bytes.position();
      RawRecordReader records = reader(whole, bytes, settings);
      RawRecord first = records.nextNonBlank();
      List<String> names =
          first == null ? List.of() : ParseCsvRecord.header(first, settings.parse());
      return new CsvHeader(names, begin + records.consumedBytes());
    }
  }

  private static RawRecordReader reader(Chunk chunk, FileRangeStream bytes, ReadSettings settings) {
    return new RawRecordReader(
        bytes, chunk.file().format(), chunk.firstNumber(), settings.maxRecordBytes());
  }

  private void read() {
    try (FileRangeStream bytes = open(chunk, settings)) {
      RawRecordReader records = reader(chunk, bytes, settings);
      try {
        read(records);
      } catch (IOException e) {
        rejectRest(e, records.unfinished());
      }
    } catch (IOException e) {
      LOG.warn("Cannot read '{}': {}", source(), e.getMessage());
      rejectFile(
          "the file cannot be read: "
              + e.getMessage()
              + "; check that it exists and is complete, then run again",
          NO_BYTES);
    }
  }

  /** Reads rejected inputs again. Damage fails the run, because a replay deletes its input. */
  private void replay() {
    try (FileRangeStream bytes = open(chunk, settings)) {
      ReplayRejected replay =
          ReplayRejected.from(source(), chunk.file().path(), settings.replay(), settings.parse());
      RawRecordReader records = reader(chunk, bytes, settings);
      for (RawRecord record; (record = records.nextNonBlank()) != null; ) {
        replay.replay(record, results);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("'" + chunk.file().path() + "' cannot be replayed", e);
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
    RawRecord text = file == null ? new RawRecord(NO_BYTES, 0, 0) : file;
    new ParseText(settings.parse()).read(text, RecordLocation.ofFile(source()), results);
  }

  private void readCsv(RawRecordReader records) throws IOException {
    List<String> columns = chunk.columns();
    if (columns.isEmpty()) {
      RawRecord first = records.nextNonBlank();
      if (first == null) {
        return;
      }
      try {
        columns = ParseCsvRecord.header(first, settings.parse());
      } catch (UnreadableArticleException e) {
        LOG.warn("Cannot read '{}': its header row is broken", source());
        rejectFile("the header row cannot be read: " + e.getMessage(), first.bytes());
        return;
      }
    }
    readAll(records, new ParseCsvRecord(settings.parse(), columns));
  }

  private void readAll(RawRecordReader records, ParseRecord parser) throws IOException {
    for (RawRecord record; (record = records.nextNonBlank()) != null; ) {
      parser.read(record, new RecordLocation(source(), record.number()), results);
    }
  }

  private void rejectRest(IOException damage, RawRecord unfinished) {
    LOG.warn(
        "Cannot read '{}' after the beginning of line {}: {}",
        source(),
        unfinished.number(),
        damage.getMessage());
    rejectFile(
        "the file is damaged or incomplete after the beginning of line "
            + unfinished.number()
            + ": "
            + damage.getMessage()
            + "; replace the file, then run again",
        unfinished.bytes());
  }

  private void rejectFile(String message, byte[] part) {
    results.rejected(UnreadableArticleException.rejectedFile(source(), message, part));
  }

  private String source() {
    return chunk.file().source();
  }
}
