// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * One input document: its id, source, title, text and metadata. Immutable.
 *
 * @param id the user's name for it; should be unique within a corpus, which is not checked here
 * @param source the file that it was read from
 * @param text the whole text, exactly as it was read; begins with the title and a blank line if the
 *     input has its title in a separate field
 * @param titleEnd end of the title, in UTF-16 units: the title is {@code text[0, titleEnd)}; 0 if
 *     there is no title
 * @param metadata its date, url and other fields
 */
public record Article(String id, String source, String text, int titleEnd, Metadata metadata) {
  private static final String BLANK_LINE = "\n\n";

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    Objects.checkFromToIndex(0, titleEnd, text.length());
  }

  /** Makes an article without metadata. */
  public Article(String id, String source, String text, int titleEnd) {
    this(id, source, text, titleEnd, Metadata.NONE);
  }

  /** Makes an article without a title. */
  public static Article of(String id, String source, String text) {
    return new Article(id, source, text, 0);
  }

  /** Makes an article from a title and a body. A blank title is left out. */
  public static Article of(String id, String source, String title, String body) {
    return title.isBlank()
        ? of(id, source, body)
        : new Article(id, source, title + BLANK_LINE + body, title.length());
  }

  /** Returns this article with the given metadata. */
  public Article with(Metadata metadata) {
    return new Article(id, source, text, titleEnd, metadata);
  }

  /** The title; empty if there is none. */
  public String title() {
    return text.substring(0, titleEnd);
  }
}
