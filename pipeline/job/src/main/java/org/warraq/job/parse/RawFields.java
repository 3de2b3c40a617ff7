// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.warraq.article.Article;

/**
 * The fields of one record, of any format, collected one by one and then made an article. Not
 * thread-safe.
 */
final class RawFields {
  /** An error message lists at most this many names of the fields that a record has. */
  private static final int NAMES_IN_MESSAGE = 12;

  private final FieldNames names;
  private final MetadataCollector metadata;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** The names of the fields that the article's id, title and text were taken from. */
  private final Set<String> used = new HashSet<>();

  RawFields(ParseSettings settings) {
    this.names = settings.fields();
    this.metadata = new MetadataCollector(settings.metadata());
  }

  /** Adds a field that holds text. Of several fields with the same name, the last counts. */
  void text(String name, String text) {
    put(name, new Field(text, "text"));
    metadata.put(name, text);
  }

  /** Adds a field that holds a number, which can be an id or a title but not a text. */
  void number(String name, String number) {
    put(name, new Field(number, "a number"));
    metadata.put(name, number);
  }

  /** Adds a field that holds true or false. */
  void truth(String name, String value) {
    other(name, "true or false");
    metadata.put(name, value);
  }

  /**
   * Adds a field that holds more than one value, or none that can be read.
   *
   * @param type the field's content for error messages, such as {@code a list}
   */
  void other(String name, String type) {
    put(name, new Field(null, type));
  }

  /** Adds a field whose value no text can hold, such as a picture. */
  void unreadable(String name, String type) {
    other(name, type);
    metadata.leaveOut(name);
  }

  private void put(String name, Field field) {
    if (names.contains(name) || fields.size() < NAMES_IN_MESSAGE) {
      fields.put(name, field);
    }
  }

  /** The id, or {@code null} if the record has none that can be used. */
  String id() {
    Field id = fields.get(names.id());
    return id == null || id.isBlank() ? null : id.text;
  }

  /**
   * The article that these fields make.
   *
   * @param maxChars the longest text that is accepted, in UTF-16 units
   * @throws UnreadableArticleException if the text is missing, empty, too long or of the wrong type
   */
  ParsedArticle toArticle(RecordLocation location, int maxChars) throws UnreadableArticleException {
    try {
      requireUsableId();
      used.add(names.id());
      String id = Objects.requireNonNullElse(id(), location.id());
      Article article =
          ArticleChecks.requireUsable(Article.of(id, location.source(), title(), body()), maxChars);
      return metadata.addTo(article, used);
    } catch (UnreadableArticleException e) {
      throw e.ofArticle(id());
    }
  }

  private void requireUsableId() throws UnreadableArticleException {
    Field id = fields.get(names.id());
    if (id != null && id.text == null) {
      throw wrongType(names.id(), id, "text or a number");
    }
  }

  private String title() {
    for (String name : names.titles()) {
      Field title = fields.get(name);
      if (title != null && !title.isBlank()) {
        used.add(name);
        return title.text;
      }
    }
    return "";
  }

  private String body() throws UnreadableArticleException {
    String emptyField = null;
    for (String name : names.texts()) {
      Field field = fields.get(name);
      if (field == null) {
        continue;
      }
      if (!field.isText()) {
        throw wrongType(name, field, "text");
      }
      if (!field.isBlank()) {
        used.add(name);
        return field.text;
      }
      emptyField = Objects.requireNonNullElse(emptyField, name);
    }
    throw emptyField == null
        ? missingText()
        : UnreadableArticleException.emptyText("field '" + emptyField + "'");
  }

  private static UnreadableArticleException wrongType(String name, Field field, String expected) {
    return UnreadableArticleException.malformedLine(
        "field '%s' holds %s; it must hold %s".formatted(name, field.type, expected));
  }

  private UnreadableArticleException missingText() {
    String present =
        fields.isEmpty()
            ? "the record has no fields"
            : "the fields are: " + String.join(", ", fields.keySet());
    return UnreadableArticleException.missingText(
        "no field %s; %s; pass the name of the text's field with --textField"
            .formatted(names.textsQuoted(), present));
  }

  /**
   * A field.
   *
   * @param text the text or number; {@code null} if the field holds something else
   * @param type the field's content for error messages
   */
  private record Field(String text, String type) {
    boolean isText() {
      return type.equals("text");
    }

    boolean isBlank() {
      return text == null || BlankText.isBlank(text);
    }
  }
}
