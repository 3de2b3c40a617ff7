// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of the fields that hold an article's id, title and text. In every format, case and
 * outer spaces do not matter, and a dot leads into an object: {@code doc.body}. Of several names,
 * the first whose field has a value counts.
 *
 * @param ids names of the id's field
 * @param titles names of the title's field
 * @param texts names of the text's field
 */
public record FieldNames(List<String> ids, List<String> titles, List<String> texts)
    implements Serializable {
  private static final List<String> IDS =
      List.of(
          "id", "article_id", "doc_id", "docid", "uuid", "guid", "المعرف", "معرف", "رقم المقال");
  private static final List<String> TITLES =
      List.of(
          "title", "headline", "head_line", "article_title", "عنوان", "العنوان", "عنوان المقال");
  private static final List<String> TEXTS =
      List.of(
          "text",
          "content",
          "body",
          "article",
          "article_text",
          "article_body",
          "articlebody",
          "maintext",
          "full_text",
          "نص",
          "النص",
          "المحتوى",
          "محتوى",
          "نص المقال",
          "المقال");

  /**
   * The names that the flags give. Each default ({@code id}, {@code title} and {@code text}) comes
   * with usual synonyms; any other name is the only one.
   */
  public static FieldNames of(String id, String title, String text) {
    return new FieldNames(orSynonyms(id, IDS), orSynonyms(title, TITLES), orSynonyms(text, TEXTS));
  }

  private static List<String> orSynonyms(String name, List<String> synonyms) {
    return name.equals(synonyms.get(0)) ? synonyms : List.of(name);
  }

  /** These names, where other usual names of ids take the place of the default ones. */
  FieldNames withUsualIds(String... usual) {
    return ids.equals(IDS) ? new FieldNames(List.of(usual), titles, texts) : this;
  }

  /**
   * Our spelling of a field's name: {@code text} for {@code TEXT}.
   *
   * @return {@code null} if no article needs the field
   */
  String wanted(String name) {
    String stripped = name.strip();
    String found = wanted(stripped, ids);
    found = found == null ? wanted(stripped, titles) : found;
    return found == null ? wanted(stripped, texts) : found;
  }

  private static String wanted(String name, List<String> names) {
    for (String ours : names) {
      if (ours.equalsIgnoreCase(name)) {
        return ours;
      }
    }
    return null;
  }

  /** Whether one of the columns may hold an article's text. */
  public boolean haveText(List<String> columns) {
    return columns.stream().anyMatch(column -> wanted(column.strip(), texts) != null);
  }

  /** Whether a wanted field lies in the object at a path: in {@code doc} lies {@code doc.body}. */
  boolean liesIn(String path) {
    return liesIn(path, ids) || liesIn(path, titles) || liesIn(path, texts);
  }

  private static boolean liesIn(String path, List<String> names) {
    for (String name : names) {
      if (name.length() > path.length()
          && name.charAt(path.length()) == '.'
          && name.regionMatches(true, 0, path, 0, path.length())) {
        return true;
      }
    }
    return false;
  }

  /** The usual names of the text's field for a message: {@code 'text', 'content' or 'body'}. */
  String textsQuoted() {
    List<String> usual = texts.subList(0, Math.min(3, texts.size()));
    String last = "'" + usual.get(usual.size() - 1) + "'";
    return usual.size() == 1
        ? last
        : usual.stream()
            .limit(usual.size() - 1L)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", ", "", " or " + last));
  }
}
