// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes a JSON list, such as a list of paragraphs, as one field whose texts are joined by line
 * breaks. In a list of objects, each of their fields is joined. Not thread-safe.
 */
final class JsonList {
  private final String path;
  private final JsonParser parser;
  private final ParseSettings settings;
  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private boolean hasOthers;

  /** A list whose opening bracket the parser has read. */
  JsonList(String path, JsonParser parser, ParseSettings settings) {
    this.path = path;
    this.parser = parser;
    this.settings = settings;
  }

  /** Reads the list to its end and hands over the fields. */
  void collect(RawFields fields) throws IOException {
    collectItems(path);
    if (hasOthers || texts.isEmpty()) {
      fields.other(path, "a list");
    }
    if (!hasOthers) {
      texts.forEach((name, text) -> fields.text(name, text.toString()));
    }
  }

  private void collectItems(String name) throws IOException {
    for (JsonToken item; (item = parser.nextToken()) != JsonToken.END_ARRAY && item != null; ) {
      collect(name, item);
    }
  }

  private void collect(String name, JsonToken value) throws IOException {
    switch (value) {
      case VALUE_STRING -> add(name, settings.clean(parser.getText()));
      case START_OBJECT -> collectObject(name + ".");
      case START_ARRAY -> collectItems(name);
      case VALUE_NULL -> {
        // As if it were not there.
      }
      default -> {
        hasOthers |= name.equals(path);
      }
    }
  }

  private void collectObject(String inside) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = inside + parser.currentName();
      JsonToken value = parser.nextToken();
      if (settings.fields().wanted(name) != null || settings.fields().liesIn(name)) {
        collect(name, value);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void add(String name, String text) {
    StringBuilder all = texts.get(name);
    if (all == null) {
      texts.put(name, new StringBuilder(text));
    } else {
      all.append('\n').append(text);
    }
  }
}
