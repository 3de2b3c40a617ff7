// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.job.dates.PublicationDate;

/**
 * An article that was read, and what of its record it could not take over.
 *
 * @param fieldsLeftOut the number of fields that are not in the metadata, because they are too long
 *     or too many
 * @param unreadDate why the record's date could not be read; null if it was, or if there is none
 * @param sentences the sentences that the input marks; null if it marks none
 */
public record ParsedArticle(
    Article article, int fieldsLeftOut, PublicationDate.Unread unreadDate, Sentences sentences) {

  /** An article of which the input marks no sentences. */
  public ParsedArticle(Article article, int fieldsLeftOut, PublicationDate.Unread unreadDate) {
    this(article, fieldsLeftOut, unreadDate, null);
  }

  /** An article that took over everything. */
  public static ParsedArticle of(Article article) {
    return new ParsedArticle(article, 0, null);
  }

  /** This article with sentences that the input marks. */
  ParsedArticle with(Sentences marked) {
    return new ParsedArticle(article, fieldsLeftOut, unreadDate, marked);
  }

  /** The article with its sentences, if the input marks them, and no other annotation. */
  public AnnotatedArticle annotated() {
    AnnotatedArticle bare = AnnotatedArticle.of(article);
    return sentences == null ? bare : bare.withSentences(sentences);
  }
}
