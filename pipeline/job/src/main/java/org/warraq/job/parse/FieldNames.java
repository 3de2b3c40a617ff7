// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article's fields are called. Titles and texts are tried in order; a name that the user
 * gave stands alone, the default brings its usual synonyms.
 */
public record FieldNames(String id, List<String> titles, List<String> texts)
    implements Serializable {

  public static FieldNames of(String id, String title, String text) {
    return new FieldNames(
        id,
        title.equals("title") ? List.of("title", "headline") : List.of(title),
        text.equals("text") ? List.of("text", "content", "body") : List.of(text));
  }

  public boolean contains(String name) {
    return id.equals(name) || titles.contains(name) || texts.contains(name);
  }

  /**
   * The columns of a table, with a name of ours for each that is the same but for case, where no
   * column is called exactly so.
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

  /** The names of the text, for a message: {@code 'text', 'content', 'body'}. */
  String textsQuoted() {
    return texts.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
