// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class EntityEdgesTest {
  @Test
  void personBeginsAfterATitle() {
    Words words = words("أ", ".", "د", ".", "سامي", "الخطيب");
    assertEquals(4, EntityEdges.afterTitle(words, 0, 6));
    assertEquals(4, EntityEdges.afterTitle(words, 2, 6));
    assertEquals(4, EntityEdges.afterTitle(words, 4, 6));
  }

  @Test
  void initialsAndSingleLettersAreNotTitles() {
    assertEquals(0, EntityEdges.afterTitle(words("د", ".", "ه", ".", "لورانس"), 0, 5));
    assertEquals(0, EntityEdges.afterTitle(words("د", "الخطيب"), 0, 2));
    assertEquals(0, EntityEdges.afterTitle(words("د", "."), 0, 2));
  }

  @Test
  void entityEndsAtTheEndOfItsWord() {
    Words words = article("سب+ها/NNP غدا/NN").words();
    assertEquals(2, EntityEdges.end(words, 0, 1));
    assertEquals(2, EntityEdges.end(words, 0, 2));
    assertEquals(3, EntityEdges.end(words, 2, 3));
  }

  @Test
  void entityEndsBeforeATitle() {
    Words words = article("جامعة/NN بغداد/NNP أ/NN ./PUNC د/NN ./PUNC سامي/NNP").words();
    assertEquals(2, EntityEdges.end(words, 0, 3));
  }

  @Test
  void latinEntityEndsBeforeAProclitic() {
    Words words = article("CMA/NNP CGM/NNP و+IMF/NNP").words();
    assertEquals(2, EntityEdges.end(words, 0, 4));
    assertEquals(4, EntityEdges.end(words, 3, 4));
    Words twice = article("IMF/NNP و+ل+Airbus/NNP").words();
    assertEquals(1, EntityEdges.end(twice, 0, 4));
  }

  private static Words words(String... forms) {
    return article(String.join("/NN ", forms) + "/NN").words();
  }

  /**
   * An article of one sentence.
   *
   * @param tagged words with spaces between; each has segments with + between, and after / the tag
   *     of all its segments
   */
  private static AnnotatedArticle article(String tagged) {
    Words.Builder words = new Words.Builder();
    List<AtbTag> tags = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ", -1)) {
      List<String> formsAndTag = List.of(word.split("/", -1));
      for (String form : formsAndTag.get(0).split("\\+", -1)) {
        words.segment(text.length(), form);
        text.append(form);
        tags.add(AtbTag.valueOf(formsAndTag.get(1)));
      }
      words.endWord(text.length());
      text.append(' ');
    }
    return AnnotatedArticle.of(Article.of("id", "source", text.toString()))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build())
        .withTags(tags);
  }
}
