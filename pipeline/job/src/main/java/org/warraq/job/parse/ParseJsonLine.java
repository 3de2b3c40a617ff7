// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.warraq.job.record.Payload;

/**
 * Parses one JSON object, in a line or over several. A field in an object is called by its path:
 * {@code doc.body}. Lists and objects that are not wanted are passed over and take no memory. Not
 * thread-safe.
 */
public final class ParseJsonLine implements ParseRecord {
  /**
   * Makes JSON parsers without Jackson's limit on the length of strings, because the size of a
   * record and {@code --maxArticleChars} limit them already. Thread-safe.
   */
  public static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          // Jackson's location would quote the record; our own messages tell the column.
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /**
   * Objects at longer paths are passed over, because each field in them is called by its whole
   * path. In UTF-16 units.
   */
  static final int MAX_PATH_CHARS = 1_000;

  /** What pandas writes of a table by default: {@code {"id": {"0": "a", "1": "b"}, …}}. */
  private static final String WANTED_OBJECT =
      "an object (pandas writes a table so, unless orient=\"records\" is given)";

  /** How Jackson begins to say that a string goes over the end of a line. */
  private static final Pattern LINE_BREAK_IN_TEXT =
      Pattern.compile("Illegal unquoted character \\(\\(CTRL-CHAR, code 1[03]\\)\\)");

  private final StrictDecoder decoder;
  private final ParseSettings settings;
  private final FieldNames names;

  public ParseJsonLine(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
    this.names = settings.fields();
  }

  @Override
  public ParsedArticle parse(byte[] line, RecordLocation location)
      throws UnreadableArticleException {
    RawFields fields = new RawFields(names, settings.metadata());
    String json = decoder.decode(line);
    try (JsonParser parser = JSON.createParser(json)) {
      collect(parser, fields);
    } catch (JsonProcessingException e) {
      throw malformed(e).ofArticle(fields.id());
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return fields.toArticle(location, settings);
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.JSONL, record);
  }

  private void collect(JsonParser parser, RawFields fields)
      throws IOException, UnreadableArticleException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw UnreadableArticleException.malformedLine(
          "not a JSON object; each line must hold one object: {…}");
    }
    collectObject("", parser, fields);
    if (parser.nextToken() != null) {
      throw UnreadableArticleException.malformedLine(
              "more than one JSON value; each line must hold one object: {…}")
          .ofArticle(fields.id());
    }
  }

  /** Takes the fields of an object whose opening brace is read. */
  private void collectObject(String path, JsonParser parser, RawFields fields) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = path + parser.currentName();
      collect(name, parser.nextToken(), parser, fields);
    }
  }

  private void collect(String name, JsonToken value, JsonParser parser, RawFields fields)
      throws IOException {
    switch (value) {
      case VALUE_STRING -> fields.text(name, settings.clean(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> fields.number(name, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> fields.truth(name, parser.getText());
      case START_OBJECT -> {
        if (!names.liesIn(name)) {
          fields.other(name, names.wanted(name) == null ? "an object" : WANTED_OBJECT);
        }
        boolean mayHoldWanted = names.liesIn(name) || settings.metadata().liesIn(name);
        if (mayHoldWanted && name.length() <= MAX_PATH_CHARS) {
          collectObject(name + ".", parser, fields);
        } else {
          parser.skipChildren();
        }
      }
      case START_ARRAY -> {
        if (names.wanted(name) != null || names.liesIn(name)) {
          new JsonList(name, parser, settings).collect(fields);
        } else {
          fields.other(name, "a list");
          parser.skipChildren();
        }
      }
      default -> {
        // A null counts as a missing field.
      }
    }
  }

  private static UnreadableArticleException malformed(JsonProcessingException e) {
    String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return UnreadableArticleException.malformedLine(
        "broken JSON" + where + ": " + reason(e) + "; correct this line");
  }

  /** The two most frequent mistakes in plain words, others in those of the parser. */
  private static String reason(JsonProcessingException e) {
    String why = e.getOriginalMessage().replaceAll("\\R", " ");
    if (LINE_BREAK_IN_TEXT.matcher(why).lookingAt()) {
      return "a text has no quotation mark at its end, or a line break that must be written as \\n";
    }
    return e instanceof JsonEOFException ? "the object has no end, such as a last }" : why;
  }
}
