// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.warraq.job.record.Payload;

/**
 * Parses one CSV record (RFC 4180, with any separator) at a time, so that a broken record spoils no
 * other. Not thread-safe.
 */
public final class ParseCsvRecord implements ParseRecord {
  private static final String COMMA = ",";

  /**
   * A header of at most this number of UTF-16 units, or of no more than the row, goes with each
   * rejected row. A longer one would make the rejected inputs many times as large as the input.
   */
  private static final int MAX_HEADER_CHARS_IN_PAYLOAD = 1 << 10;

  /** In longer records, fields are counted before memory is taken for each. In bytes. */
  private static final int LONG_RECORD_BYTES = 1 << 20;

  private final StrictDecoder decoder;
  private final ParseSettings settings;
  private final List<String> columns;
  private final CSVFormat format;

  private final byte[] separator;

  /** The length of all column names in UTF-16 units. */
  private final int headerChars;

  /** Whether a column of the same index has the same name as one before it, which counts. */
  private final boolean[] repeated;

  /**
   * A parser for the records of one file.
   *
   * @param layout the file's separator and columns
   */
  public ParseCsvRecord(ParseSettings settings, RecordLayout layout) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
    this.columns = layout.columns();
    this.format = format(layout.separator());
    this.separator = layout.separator().getBytes(settings.charset());
    this.headerChars = columns.stream().mapToInt(String::length).sum();
    this.repeated = new boolean[columns.size()];
    Set<String> names = new HashSet<>();
    for (int column = 0; column < repeated.length; column++) {
      repeated[column] = !names.add(columns.get(column));
    }
  }

  /** A parser for records whose columns are separated by commas, as those of payloads are. */
  public static ParseCsvRecord ofPayload(ParseSettings settings, List<String> columns) {
    return new ParseCsvRecord(settings, RecordLayout.csv(COMMA).withColumns(columns));
  }

  /**
   * The column names in a header row.
   *
   * @throws UnreadableArticleException if the row cannot be read
   */
  public static List<String> header(RawRecord row, RecordLayout layout, ParseSettings settings)
      throws UnreadableArticleException {
    row.requireWhole();
    byte[] separator = layout.separator().getBytes(settings.charset());
    CsvSeparator.requireUsableWidth(
        CsvEnds.fields(row.bytes(), separator),
        Math.min(row.length(), CsvSeparator.MAX_HEADER_CHARS));
    String text = StrictDecoder.of(settings.charset()).decode(row.bytes());
    List<String> names = values(text, format(layout.separator()));
    CsvSeparator.requireUsableHeader(names);
    return names;
  }

  @Override
  public ParsedArticle parse(byte[] record, RecordLocation location)
      throws UnreadableArticleException {
    if (record.length > LONG_RECORD_BYTES) {
      requireFields(CsvEnds.fields(record, separator));
    }
    List<String> values = values(decoder.decode(record), format);
    requireFields(values.size());
    RawFields fields = new RawFields(settings.fields(), settings.metadata());
    for (int column = 0; column < repeated.length; column++) {
      if (!repeated[column]) {
        fields.text(columns.get(column), settings.clean(values.get(column)));
      }
    }
    return fields.toArticle(location, settings);
  }

  private void requireFields(long fields) throws UnreadableArticleException {
    if (fields != columns.size()) {
      throw UnreadableArticleException.malformedLine(
          ("this row has %s field(s), but the header has %s; put quotes around fields that hold"
                  + " %s, quotes or line breaks")
              .formatted(fields, columns.size(), separators()));
    }
  }

  private String separators() {
    return format.getDelimiterString().equals(COMMA)
        ? "commas"
        : "the separator " + CsvSeparator.label(format.getDelimiterString());
  }

  /** The record with commas; if it cannot be parsed or the header is too long, as it is. */
  @Override
  public Payload payload(byte[] record) {
    if (headerChars > Math.max(record.length, MAX_HEADER_CHARS_IN_PAYLOAD)) {
      return Payload.of(Payload.Type.PART, record);
    }
    if (format.getDelimiterString().equals(COMMA)) {
      return new Payload(record, Payload.Type.CSV, columns);
    }
    try {
      String row = CSVFormat.RFC4180.format(values(decoder.decode(record), format).toArray());
      return new Payload(row.getBytes(settings.charset()), Payload.Type.CSV, columns);
    } catch (UnreadableArticleException e) {
      return Payload.of(Payload.Type.PART, record);
    }
  }

  private static CSVFormat format(String separator) {
    return CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setDelimiter(separator).get();
  }

  private static List<String> values(String record, CSVFormat format)
      throws UnreadableArticleException {
    try (CSVParser parser = CSVParser.parse(new StringReader(record), format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw UnreadableArticleException.malformedLine(
            "the row has a carriage return without a line feed; end lines with \\n or \\r\\n");
      }
      return records.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableArticleException.malformedLine(
          "broken CSV: a quoted field is not closed, or text follows its closing quote;"
              + " write each quote inside a quoted field twice");
    }
  }
}
