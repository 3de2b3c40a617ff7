// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;
import org.warraq.job.dates.PublicationDate;

/**
 * An article that was read, and what of its record it could not take over.
 *
 * @param fieldsLeftOut the number of fields that are not in the metadata, because they are too long
 *     or too many
 * @param unreadDate why the record's date could not be read; null if it was, or if there is none
 */
public record ParsedArticle(Article article, int fieldsLeftOut, PublicationDate.Unread unreadDate) {

  /** An article that took over everything. */
  public static ParsedArticle of(Article article) {
    return new ParsedArticle(article, 0, null);
  }
}
