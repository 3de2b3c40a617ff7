// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import java.util.Objects;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/**
 * An article with the sentences and names that a person marked in it. Immutable.
 *
 * @param mentions the names, in the order of the text
 */
record GoldArticle(Article article, Sentences sentences, List<Mention> mentions) {
  GoldArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(sentences, "sentences");
    mentions = List.copyOf(mentions);
  }
}
