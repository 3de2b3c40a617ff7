// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * One input document.
 *
 * @param id what the user calls it; unique within a corpus by the user's promise, not checked here
 * @param source the file it came from
 * @param text the whole text, exactly as it came in; where a title came apart, it stands first,
 *     followed by a blank line
 * @param titleEnd where the title ends: {@code text[0, titleEnd)} in UTF-16 units; 0 for none
 */
public record Article(String id, String source, String text, int titleEnd) {
  private static final String BLANK_LINE = "\n\n";

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.checkFromToIndex(0, titleEnd, text.length());
  }

  /** An article without a title. */
  public static Article of(String id, String source, String text) {
    return new Article(id, source, text, 0);
  }

  /** An article whose title and body came apart; an empty title counts as none. */
  public static Article of(String id, String source, String title, String body) {
    return title.isBlank()
        ? of(id, source, body)
        : new Article(id, source, title + BLANK_LINE + body, title.length());
  }

  /** The title, or the empty string. */
  public String title() {
    return text.substring(0, titleEnd);
  }
}
