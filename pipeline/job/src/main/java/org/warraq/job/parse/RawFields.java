// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

  RawFields(FieldNames names, MetadataFields metadata) {
    this.names = names;
    this.metadata = new MetadataCollector(metadata);
  }

  /** Adds a field that holds text. Of several fields with the same name, the last counts. */
  void text(String name, String text) {
    put(name, text, "text");
    metadata.put(name, text);
  }

  /** Adds a field that holds a number, which can be an id or a title but not a text. */
  void number(String name, String number) {
    put(name, number, "a number");
    metadata.put(name, number);
  }

  /** Adds a field that holds true or false. */
  void truth(String name, String value) {
    put(name, null, "true or false");
    metadata.put(name, value);
  }

  /** Adds a field whose value no text can hold, such as a picture. */
  void unreadable(String name, String type) {
    put(name, null, type);
    metadata.leaveOut(name);
  }

  /**
   * Adds a field that holds more than one value, or a value that is not read.
   *
   * @param type the field's content for error messages, such as {@code a list}
   */
  void other(String name, String type) {
    put(name, null, type);
  }

  private void put(String name, String text, String type) {
    String wanted = names.wanted(name);
    if (wanted == null) {
      if (fields.size() < NAMES_IN_MESSAGE) {
        fields.put(name, new Field(name, text, type));
      }
      return;
    }
    Field earlier = fields.get(wanted);
    boolean spelledAsWanted = wanted.equals(name);
    if (earlier == null || spelledAsWanted || !earlier.name.equals(wanted)) {
      fields.put(wanted, new Field(name, text, type));
    }
  }

  /** The id, or {@code null} if the record has none that can be used. */
  String id() {
    Field id = first(names.ids());
    return id == null ? null : id.text;
  }

  /** The first field with one of these names whose value is not blank, or {@code null}. */
  private Field first(List<String> alternatives) {
    for (String name : alternatives) {
      Field field = fields.get(name);
      if (field != null && !field.isBlank()) {
        return field;
      }
    }
    return null;
  }

  /**
   * The article that these fields make.
   *
   * @throws UnreadableArticleException if the text is missing, empty, too long or of the wrong type
   */
  ParsedArticle toArticle(RecordLocation location, ParseSettings settings)
      throws UnreadableArticleException {
    try {
      requireUsableId();
      Field id = use(first(names.ids()), location.id());
      Field title = use(first(names.titles()), "");
      Field body = use(body(), "");
      Article article = Article.of(id.text, location.source(), title.text, body.text);
      return metadata.addTo(ArticleChecks.requireUsable(article, settings), used);
    } catch (UnreadableArticleException e) {
      throw e.ofArticle(id());
    }
  }

  private void requireUsableId() throws UnreadableArticleException {
    for (String name : names.ids()) {
      Field id = fields.get(name);
      if (id != null && id.text == null) {
        throw wrongType(id, "text or a number");
      }
    }
  }

  /**
   * The field, which is then left out of the metadata; if there is none, a field with this text.
   */
  private Field use(Field field, String orElse) {
    if (field == null) {
      return new Field("", orElse, "text");
    }
    used.add(field.name);
    return field;
  }

  private Field body() throws UnreadableArticleException {
    String emptyField = null;
    for (String name : names.texts()) {
      Field field = fields.get(name);
      if (field == null) {
        continue;
      }
      if (!field.isText()) {
        throw wrongType(field, "text");
      }
      if (!field.isBlank()) {
        return field;
      }
      emptyField = Objects.requireNonNullElse(emptyField, field.name);
    }
    throw emptyField == null
        ? missingText()
        : UnreadableArticleException.emptyText("field '" + emptyField + "'");
  }

  private static UnreadableArticleException wrongType(Field field, String expected) {
    return UnreadableArticleException.malformedLine(
        "field '%s' holds %s; it must hold %s".formatted(field.name, field.type, expected));
  }

  private UnreadableArticleException missingText() {
    String present =
        fields.isEmpty()
            ? "the record has no fields"
            : "the fields are: "
                + fields.values().stream().map(Field::name).collect(Collectors.joining(", "));
    return UnreadableArticleException.missingText(
        "no field %s; %s; pass the name of the text's field with --textField"
            .formatted(names.textsQuoted(), present));
  }

  /**
   * A field.
   *
   * @param name the name, as the record has it
   * @param text the text or number; {@code null} if the field holds something else
   * @param type the field's content for error messages
   */
  private record Field(String name, String text, String type) {
    boolean isText() {
      return type.equals("text");
    }

    boolean isBlank() {
      return text == null || BlankText.isBlank(text);
    }
  }
}
