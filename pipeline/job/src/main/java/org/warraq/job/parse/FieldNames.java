// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the fields that hold an article's id, title and text.
 *
 * @param id the name of the id's field
 * @param titles names of the title's field; the first that has a value counts
 * @param texts names of the text's field; the first that has a value counts
 */
public record FieldNames(String id, List<String> titles, List<String> texts)
    implements Serializable {

  /**
   * The names that the flags give. Each default, {@code title} and {@code text}, comes with usual
   * synonyms; any other name is the only one.
   */
  public static FieldNames of(String id, String title, String text) {
    return new FieldNames(
        id,
        title.equals("title") ? List.of("title", "headline") : List.of(title),
        text.equals("text") ? List.of("text", "content", "body") : List.of(text));
  }

  boolean contains(String name) {
    return id.equals(name) || titles.contains(name) || texts.contains(name);
  }

  /**
   * A table's column names, where names that differ from ours only in case or in outer spaces are
   * replaced by ours. A column stays as it is if another one has exactly our name.
   */
  List<String> matching(List<String> columns) {
    return columns.stream().map(column -> matching(column, columns)).toList();
  }

  private String matching(String column, List<String> columns) {
    return Stream.of(List.of(id), titles, texts)
        .flatMap(List::stream)
        .filter(name -> name.equalsIgnoreCase(column.strip()) && !columns.contains(name))
        .findFirst()
        .orElse(column);
  }

  /** The names of the text's field for a message: {@code 'text', 'content' or 'body'}. */
  String textsQuoted() {
    String last = "'" + texts.get(texts.size() - 1) + "'";
    return texts.size() == 1
        ? last
        : texts.stream()
            .limit(texts.size() - 1L)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", ", "", " or " + last));
  }
}
