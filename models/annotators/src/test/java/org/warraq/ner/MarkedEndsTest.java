// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class MarkedEndsTest {
  @Test
  void marksAndInvisibleCharactersAreTakenOff() {
    assertEquals("النجم الساحلي", text("النجم الساحلي-"));
    assertEquals("اف ام", text("\"اف ام"));
    assertEquals("U.S", text("(U.S.)"));
    assertEquals("علي", text("\u200fعلي\u200e"));
    assertEquals("علي", text("ـعليـ"));
    assertEquals("مونديال 2022", text("« مونديال 2022 ! »"));
  }

  @Test
  void vowelSignsOfTheLastLetterStay() {
    assertEquals("الحدادُ", text("الحدادُ."));
  }

  @Test
  void entityWithoutMarksAtItsEndsIsTheSame() {
    AnnotatedArticle article = article("سان-جيرمان");
    Entity entity = new Entity(EntityType.ORG, 0, 1, 0.5f);
    assertSame(entity, MarkedEnds.takenOff(article, entity).orElseThrow());
  }

  @Test
  void entityOfMarksIsNone() {
    AnnotatedArticle article = article("- \u064b ـ");
    assertEquals(
        Optional.empty(), MarkedEnds.takenOff(article, new Entity(EntityType.ORG, 0, 3, 0.5f)));
  }

  @Test
  void entityLosesSegmentsOfMarksOnly() {
    assertEquals(
        Optional.of(new Entity(EntityType.ORG, 1, 2, 1, 1, 0.5f)),
        MarkedEnds.takenOff(article("- (علي) !"), new Entity(EntityType.ORG, 0, 3, 0.5f)));
  }

  /** The text of an entity that covers all words, without its marks. */
  private static String text(String words) {
    AnnotatedArticle article = article(words);
    Entity all = new Entity(EntityType.ORG, 0, article.words().segments(), 0.5f);
    return article.text(MarkedEnds.takenOff(article, all).orElseThrow());
  }

  /** An article whose words are what is between spaces, each of one segment. */
  private static AnnotatedArticle article(String text) {
    Words.Builder words = new Words.Builder();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      words.segment(begin, word).endWord(begin + word.length());
      begin += word.length() + 1;
    }
    return AnnotatedArticle.of(Article.of("id", "source", text))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build());
  }
}
