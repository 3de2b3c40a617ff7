// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.files.Causes;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.FileBeginning;
import org.warraq.job.parse.ParseConllu;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseDocElement;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseJsonValue;
import org.warraq.job.parse.ParseRecord;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.parse.ParseText;
import org.warraq.job.parse.ParseTextBlock;
import org.warraq.job.parse.ParseWarcRecord;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.RawRecordReader;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLayout;
import org.warraq.job.parse.RecordLayout.Separation;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticleException;
import org.warraq.job.replay.ReplayRejected;

/** Reads chunks of files in all formats but Parquet, and of files of rejected inputs. */
final class ReadRecords {
  private static final Logger LOG = LoggerFactory.getLogger(ReadRecords.class);

  private static final byte[] NO_BYTES = {};
  private static final int KEPT_HEADER_BYTES = 1 << 16;

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

  /**
   * Reads a stream that can be read only once, such as standard input.
   *
   * @param file says its format, and what to call it
   * @throws IOException if the stream fails
   * @throws UnreadableArticleException if the stream is of another kind
   */
  static void readOnce(InputStream in, InputFile file, ReadSettings settings, ReadResults results)
      throws IOException, UnreadableArticleException {
    ReadRecords reader = new ReadRecords(Chunk.whole(file), settings, results);
    PushbackInputStream bytes = new PushbackInputStream(in, FileBeginning.BYTES);
    byte[] beginning = FirstBytes.peek(bytes);
    RecordLayout layout = FileBeginning.layout(beginning, file.format(), settings.parse());
    RawRecordReader records =
        new RawRecordReader(bytes, FileStart.ends(layout, settings), 1, settings.maxRecordBytes());
    reader.read(records, layout);
  }

  private FileRangeStream open() throws IOException {
    return chunk.begin() == 0
        ? FileRangeStream.open(chunk.file(), chunk.end(), settings)
        : FileRangeStream.open(
            chunk.file(), chunk.begin(), chunk.end(), chunk.layout().charsetName(), settings);
  }

  private RawRecordReader reader(FileRangeStream bytes, RecordLayout layout) {
    return new RawRecordReader(
        bytes, FileStart.ends(layout, settings), chunk.firstNumber(), settings.maxRecordBytes());
  }

  private void read() {
    try (FileRangeStream bytes = open()) {
      RecordLayout layout =
          chunk.layout() == null ? FileStart.layout(bytes, chunk.file(), settings) : chunk.layout();
      RawRecordReader records = reader(bytes, layout);
      try {
        read(records, layout);
      } catch (IOException e) {
        rejectRest(e, records.unfinished());
      }
    } catch (UnreadableArticleException e) {
      LOG.warn("Cannot read '{}': {}", source(), e.getMessage());
      rejectFile("the file is refused: " + e.getMessage(), NO_BYTES);
    } catch (IOException e) {
      LOG.warn("Cannot read '{}': {}", source(), Causes.of(e));
      rejectFile(
          "the file cannot be read: "
              + Causes.of(e)
              + "; check that it exists and is complete, then run again",
          NO_BYTES);
    }
  }

  /** Reads rejected inputs again. Damage fails the run, because a replay deletes its input. */
  private void replay() {
    try (FileRangeStream bytes = open()) {
      ReplayRejected replay =
          ReplayRejected.from(source(), chunk.file().path(), settings.replay(), settings.parse());
      RawRecordReader records = reader(bytes, RecordLayout.of(Separation.LINES));
      for (RawRecord record; (record = records.nextNonBlank()) != null; ) {
        replay.replay(record, results);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("'" + chunk.file().path() + "' cannot be replayed", e);
    }
  }

  private void read(RawRecordReader records, RecordLayout layout) throws IOException {
    ParseSettings parse = FileStart.parse(layout, settings);
    switch (layout.separation()) {
      case NONE -> readText(records, parse);
      case LINES ->
          readAll(
              records,
              chunk.file().format() == InputFormat.TEXT
                  ? new ParseTextBlock(parse)
                  : new ParseJsonLine(parse));
      case BLANK_LINES -> readAll(records, new ParseTextBlock(parse));
      case JSON_VALUES, JSON_ARRAY -> readAll(records, new ParseJsonValue(parse));
      case WARC -> readAll(records, new ParseWarcRecord(parse));
      case DOC_ELEMENTS -> readAll(records, new ParseDocElement(parse));
      case CONLLU -> readAll(records, new ParseConllu(parse));
      case CSV -> readCsv(records, layout, parse);
    }
  }

  private void readText(RawRecordReader records, ParseSettings parse) throws IOException {
    RawRecord file = records.next();
    RawRecord text = file == null ? new RawRecord(NO_BYTES, 0, 0) : file;
    new ParseText(parse).read(text, RecordLocation.ofFile(source()), results);
  }

  private void readCsv(RawRecordReader records, RecordLayout layout, ParseSettings parse)
      throws IOException {
    RecordLayout whole;
    try {
      whole = FileStart.withHeader(layout, records, parse);
    } catch (UnreadableArticleException e) {
      LOG.warn("Cannot read '{}': its header row is broken", source());
      rejectFile(
          "the header row cannot be read: " + e.getMessage(), firstBytes(records.unfinished()));
      return;
    }
    if (whole.columns().isEmpty()) {
      return;
    }
    boolean isEmpty = readAll(records, new ParseCsvRecord(parse, whole)) == 0;
    boolean isWholeFile = chunk.layout() == null && chunk.end() == Chunk.TO_THE_END;
    if (isEmpty && isWholeFile && !parse.fields().haveText(whole.columns())) {
      rejectFile(
          "its first row, which should name the columns, has no name of a text, and no other row"
              + " follows; check the file's encoding and separator",
          NO_BYTES);
    }
  }

  private static byte[] firstBytes(RawRecord row) {
    return Arrays.copyOf(row.bytes(), Math.min(row.bytes().length, KEPT_HEADER_BYTES));
  }

  /** Reads all records and returns their number. */
  private long readAll(RawRecordReader records, ParseRecord parser) throws IOException {
    long count = 0;
    for (RawRecord record; results.wantsMore() && (record = records.nextNonBlank()) != null; ) {
      parser.read(record, new RecordLocation(source(), record.number()), results);
      count++;
    }
    boolean atEnd = results.wantsMore() && chunk.end() == Chunk.TO_THE_END;
    if (atEnd && records.faultAtEnd() != null) {
      rejectFile(records.faultAtEnd(), NO_BYTES);
    }
    return count;
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
