// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.warraq.job.record.Payload;

/**
 * Parses one CSV record (RFC 4180) at a time, so that a broken record spoils no other. Not
 * thread-safe.
 */
public final class ParseCsvRecord implements ParseRecord {
  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t]");

  private final StrictDecoder decoder;
  private final ParseSettings settings;
  private final List<String> columns;
  private final List<String> header;

  /**
   * A parser for the records of one file.
   *
   * @param columns the names in the file's header row
   */
  public ParseCsvRecord(ParseSettings settings, List<String> columns) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
    this.columns = columns;
    this.header = settings.fields().matching(columns);
  }

  /**
   * The column names in a header row.
   *
   * @throws UnreadableArticleException if the row cannot be read, or its columns are not separated
   *     by commas
   */
  public static List<String> header(RawRecord row, ParseSettings settings)
      throws UnreadableArticleException {
    row.requireWhole();
    List<String> names = values(StrictDecoder.of(settings.charset()).decode(row.bytes()));
    if (names.size() == 1 && OTHER_SEPARATOR.matcher(names.get(0)).find()) {
      throw UnreadableArticleException.malformedLine(
          "it has only one column, '" + names.get(0) + "'; separate columns by commas");
    }
    return names;
  }

  @Override
  public ParsedArticle parse(byte[] record, RecordLocation location)
      throws UnreadableArticleException {
    List<String> values = values(decoder.decode(record));
    if (values.size() != header.size()) {
      throw UnreadableArticleException.malformedLine(
          ("this row has %s field(s), but the header has %s;"
                  + " put quotes around fields that hold commas, quotes or line breaks")
              .formatted(values.size(), header.size()));
    }
    RawFields fields = new RawFields(settings);
    for (int column = 0; column < header.size(); column++) {
      // If two columns have the same name, the first counts.
      if (header.indexOf(header.get(column)) == column) {
        fields.text(header.get(column), values.get(column));
      }
    }
    return fields.toArticle(location, settings.maxArticleChars());
  }

  @Override
  public Payload payload(byte[] record) {
    return new Payload(record, Payload.Type.CSV, columns);
  }

  private static List<String> values(String record) throws UnreadableArticleException {
    try (CSVParser parser = CSVParser.parse(new StringReader(record), RFC_4180)) {
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
