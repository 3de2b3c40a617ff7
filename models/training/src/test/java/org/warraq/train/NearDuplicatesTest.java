// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;

class NearDuplicatesTest {
  @Test
  void sentenceSpeltAndTokenizedDifferentlyIsANearDuplicate() {
    GoldSentence known = unlabelled("وأعلنت", "إدارتها", "أنّها", "عائدة");
    GoldSentence duplicate = unlabelled("و", "اعلنت", "ادارة", "ها", "ان", "ها", "عائدة");
    GoldSentence other = unlabelled("لم", "تعلن", "الإدارة", "شيئا");
    assertEquals(
        List.of(other), new NearDuplicates(List.of(known)).without(List.of(duplicate, other)));
  }

  @Test
  void articleWithANearDuplicateIsLeftOut() {
    NearDuplicates known = new NearDuplicates(List.of(unlabelled("وأعلنت", "إدارتها", "عائدة")));
    GoldArticle duplicate = article("جملة", "وأعلنت إدارتها: عائدة!");
    GoldArticle other = article("جملة", "وأعلنت إدارتها");
    assertEquals(List.of(other), known.withoutArticles(List.of(duplicate, other)));
  }

  /** An article of two sentences, on a line each. */
  private static GoldArticle article(String first, String second) {
    String text = first + "\n" + second;
    int begin = first.length() + 1;
    return new GoldArticle(
        AnnotatedArticle.of(Article.of("id", "source", text))
            .withSentences(Sentences.of(0, first.length(), begin, text.length())),
        List.of());
  }

  private static GoldSentence unlabelled(String... tokens) {
    return new GoldSentence(1, List.of(tokens), List.of());
  }
}
