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
import org.warraq.article.Article;
import org.warraq.job.record.Payload;

/** One CSV record as an article. Records are parsed one by one, so a bad one spoils no other. */
public final class ParseCsvRecord implements ParseRecord {
  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t]");

  private final StrictDecoder decoder;
  private final FieldNames names;
  private final int maxChars;
  private final List<String> columns;
  private final List<String> header;

  /**
   * A parser of one file's records.
   *
   * @param columns the names in its header row
   */
  public ParseCsvRecord(ParseSettings settings, List<String> columns) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.names = settings.fields();
    this.maxChars = settings.maxArticleChars();
    this.columns = columns;
    this.header = names.matching(columns);
  }

  /**
   * The names of the columns.
   *
   * @throws UnreadableArticle if they cannot be read
   */
  public static List<String> header(byte[] record, ParseSettings settings)
      throws UnreadableArticle {
    List<String> names = values(StrictDecoder.of(settings.charset()).decode(record));
    if (names.size() == 1 && OTHER_SEPARATOR.matcher(names.get(0)).find()) {
      throw UnreadableArticle.malformedLine(
          "one column, called '" + names.get(0) + "'; separate columns by commas");
    }
    return names;
  }

  @Override
  public Article parse(byte[] record, RecordLocation place) throws UnreadableArticle {
    List<String> values = values(decoder.decode(record));
    if (values.size() != header.size()) {
      throw UnreadableArticle.malformedLine(
          values.size()
              + " fields where the header has "
              + header.size()
              + "; quote fields that hold commas, quotes or line breaks");
    }
    RawFields fields = new RawFields(names);
    // Backwards, so that of columns with the same name the first one counts.
    for (int column = header.size() - 1; column >= 0; column--) {
      fields.text(header.get(column), values.get(column));
    }
    return fields.toArticle(place, maxChars);
  }

  @Override
  public Payload payload(byte[] record) {
    return new Payload(record, Payload.Type.CSV, columns);
  }

  private static List<String> values(String record) throws UnreadableArticle {
    try (CSVParser parser = CSVParser.parse(new StringReader(record), RFC_4180)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw UnreadableArticle.malformedLine(
            "carriage returns without line feeds; end lines with \\n or \\r\\n");
      }
      return records.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableArticle.malformedLine(
          "broken CSV: a quoted field is not closed, or goes on after its closing quote;"
              + " double the quotes inside a field");
    }
  }
}
