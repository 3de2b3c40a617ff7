// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.files.UnreadableParquetException;
import org.warraq.job.record.Sha256;
import org.warraq.job.store.RunFile;

/**
 * The fields that identify a record and say what it was made from. They are read without the other
 * fields.
 *
 * @param id the article's id
 * @param sha256 SHA-256 of the article's text, in hexadecimal digits
 * @param modelVersion version of the models that made the record
 * @param date the article's date in ISO 8601; null if it has none
 * @param url the article's address; null if it has none
 */
record RecordKeys(String id, String sha256, String modelVersion, String date, String url) {
  private static final String ID = "id";
  private static final String SHA256 = "sha256";
  private static final String MODEL_VERSION = "model_version";
  private static final String DATE = "date";
  private static final String URL = "url";
  private static final List<String> NAMES = List.of(ID, SHA256, MODEL_VERSION, DATE, URL);

  private static final int HEX_DIGITS_PER_LONG = 16;
  private static final JsonFactory JSON = new JsonFactory();

  /** In CoNLL-U, the fields are comments: {@code # sha256 = …}. */
  private static final String COMMENT = "# ";

  private static final String EQUALS = " = ";
  private static final String CONLLU_ID = "newdoc id";

  /** The first 64 bits of the text's SHA-256. */
  long textChecksum() {
    return Long.parseUnsignedLong(sha256.substring(0, HEX_DIGITS_PER_LONG), 16);
  }

  /** The first 64 bits of the SHA-256 of date and url; 0 if the article has neither. */
  long originChecksum() {
    return originChecksum(date, url);
  }

  /**
   * The {@link #originChecksum()} of an article.
   *
   * @param date in ISO 8601, or null
   * @param url an address, or null
   */
  static long originChecksum(String date, String url) {
    return date == null && url == null
        ? 0
        : ByteBuffer.wrap(Sha256.of((date == null ? "" : date) + "\n" + (url == null ? "" : url)))
            .getLong();
  }

  /** Takes the keys of records one by one. */
  @FunctionalInterface
  interface KeysConsumer {
    void accept(RecordKeys keys) throws IOException;
  }

  /**
   * Reads the keys of all records in a file.
   *
   * @throws IOException if the file cannot be read
   */
  static void read(RunFile file, KeysConsumer to) throws IOException {
    if (file.isParquet()) {
      readParquet(file, to);
      return;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      if (file.path().endsWith(".jsonl")) {
        readJson(lines, to);
      } else {
        readConllu(lines, to);
      }
    } catch (RuntimeException e) {
      throw new IOException(
          "'"
              + file.path()
              + "' has a record without id, sha256 or model_version; restore the file",
          e);
    }
  }

  private static void readParquet(RunFile file, KeysConsumer to) throws IOException {
    try (ParquetRows rows = ParquetRows.open(file.path(), file.bytes())) {
      // Records of schema version 1 have no date and no url.
      List<String> columns =
          NAMES.stream().filter(name -> rows.schema().containsField(name)).toList();
      rows.forEach(columns, row -> to.accept(of(row)));
    } catch (RuntimeException e) {
      // A record lacks one of these columns.
      throw new UnreadableParquetException(file.path(), e);
    }
  }

  private static RecordKeys of(Group row) {
    boolean hasDate = hasValue(row, DATE);
    return new RecordKeys(
        row.getString(ID, 0),
        row.getString(SHA256, 0),
        row.getString(MODEL_VERSION, 0),
        hasDate ? LocalDate.ofEpochDay(row.getInteger(DATE, 0)).toString() : null,
        hasValue(row, URL) ? row.getString(URL, 0) : null);
  }

  private static boolean hasValue(Group row, String column) {
    return row.getType().containsField(column) && row.getFieldRepetitionCount(column) > 0;
  }

  private static void readJson(BufferedReader lines, KeysConsumer to) throws IOException {
    for (OneLine line; (line = OneLine.next(lines)) != null; line.skipRest()) {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser parser = JSON.createParser(line)) {
        parser.nextToken();
        // The fields come before the sentences, which need not be parsed.
        while (!fields.containsKey(MODEL_VERSION) && parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
          if (isText && NAMES.contains(name)) {
            fields.put(name, parser.getText());
          } else {
            parser.skipChildren();
          }
        }
      }
      to.accept(of(fields));
    }
  }

  private static void readConllu(BufferedReader lines, KeysConsumer to) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String line; (line = lines.readLine()) != null; ) {
      int equals = line.startsWith(COMMENT) ? line.indexOf(EQUALS) : -1;
      if (equals < 0) {
        continue;
      }
      String name = line.substring(COMMENT.length(), equals);
      fields.put(name.equals(CONLLU_ID) ? ID : name, line.substring(equals + EQUALS.length()));
      if (name.equals(MODEL_VERSION)) {
        to.accept(of(fields));
        fields.clear();
      }
    }
  }

  private static RecordKeys of(Map<String, String> fields) {
    for (String required : List.of(ID, SHA256, MODEL_VERSION)) {
      if (!fields.containsKey(required)) {
        throw new IllegalArgumentException("no " + required);
      }
    }
    return new RecordKeys(
        fields.get(ID),
        fields.get(SHA256),
        fields.get(MODEL_VERSION),
        fields.get(DATE),
        fields.get(URL));
  }
}
