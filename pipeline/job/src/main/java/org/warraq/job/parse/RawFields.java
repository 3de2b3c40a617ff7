// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.warraq.article.Article;

/**
 * The fields of one record, of whatever format, on their way to becoming an article. Not
 * thread-safe.
 */
public final class RawFields {
  /** So many names of fields are kept for the message that says what a record holds instead. */
  private static final int NAMES_IN_MESSAGE = 12;

  private final FieldNames names;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  RawFields(FieldNames names) {
    this.names = names;
  }

  /** A field that holds text; the last of a name counts. */
  void text(String name, String text) {
    put(name, new Field(text, "text"));
  }

  /** A field that holds a number, which serves as an id or title but not as a text. */
  void number(String name, String number) {
    put(name, new Field(number, "a number"));
  }

  /** A field that holds neither; {@code type} names what it holds, for messages. */
  void other(String name, String type) {
    put(name, new Field(null, type));
  }

  private void put(String name, Field field) {
    if (names.contains(name) || fields.size() < NAMES_IN_MESSAGE) {
      fields.put(name, field);
    }
  }

  /** The id, or {@code null} where there is none that can be used. */
  String id() {
    Field id = fields.get(names.id());
    return id == null || id.text == null || BlankText.is(id.text) ? null : id.text;
  }

  /**
   * The article that these fields make.
   *
   * @throws UnreadableArticle if the text is missing, empty, too long or of the wrong type
   */
  public Article toArticle(RecordLocation place, int maxChars) throws UnreadableArticle {
    try {
      requireUsableId();
      return bounded(articleWith(Objects.requireNonNullElse(id(), place.id()), place), maxChars);
    } catch (UnreadableArticle e) {
      throw e.ofArticle(id());
    }
  }

  private Article articleWith(String id, RecordLocation place) throws UnreadableArticle {
    return Article.of(id, place.source(), title(), body());
  }

  private void requireUsableId() throws UnreadableArticle {
    Field id = fields.get(names.id());
    if (id != null && id.text == null) {
      throw UnreadableArticle.malformedLine(
          "field '" + names.id() + "' holds " + id.type + " where text or a number belongs");
    }
  }

  private String title() {
    for (String name : names.titles()) {
      Field title = fields.get(name);
      if (title != null && title.text != null && !BlankText.is(title.text)) {
        return title.text;
      }
    }
    return "";
  }

  private String body() throws UnreadableArticle {
    String empty = null;
    for (String name : names.texts()) {
      Field field = fields.get(name);
      if (field != null && !field.isText()) {
        throw UnreadableArticle.malformedLine(
            "field '" + name + "' holds " + field.type + " where text belongs");
      }
      if (field != null && !BlankText.is(field.text)) {
        return field.text;
      }
      empty = field != null && empty == null ? name : empty;
    }
    throw empty == null ? missingText() : emptyText("field '" + empty + "'");
  }

  private UnreadableArticle missingText() {
    return UnreadableArticle.missingText(
        "no field "
            + names.textsQuoted()
            + "; it has "
            + (fields.isEmpty() ? "none" : String.join(", ", fields.keySet()))
            + "; name the field of the text with --textField");
  }

  static UnreadableArticle emptyText(String what) {
    return UnreadableArticle.emptyText(what + " is empty; nothing to annotate");
  }

  /**
   * The article itself, if it is short enough and all its characters are whole.
   *
   * @throws UnreadableArticle if not
   */
  public static Article bounded(Article article, int maxChars) throws UnreadableArticle {
    int length = article.text().length();
    if (length > maxChars) {
      throw UnreadableArticle.tooLong(
          length + " characters; split the article, or pass --maxArticleChars=" + length);
    }
    requireWholeCharacters("text", article.text());
    requireWholeCharacters("id", article.id());
    return article;
  }

  private static void requireWholeCharacters(String what, String text) throws UnreadableArticle {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) {
        throw UnreadableArticle.unreadableEncoding(
            "half a character (unpaired surrogate) at "
                + i
                + " of the "
                + what
                + "; write it anew");
      }
    }
  }

  private static boolean isPaired(String text, int surrogate) {
    int first = Character.isHighSurrogate(text.charAt(surrogate)) ? surrogate : surrogate - 1;
    return first >= 0
        && first + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
  }

  private record Field(String text, String type) {
    boolean isText() {
      return type.equals("text");
    }
  }
}
