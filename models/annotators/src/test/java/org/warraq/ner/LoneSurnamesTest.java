// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class LoneSurnamesTest {
  private static final String FULL = "قال/VBD سامي/NNP النحاس/DTNN ";
  private static final Entity NAMED = new Entity(EntityType.PER, 1, 3, 0.9f);

  @Test
  void aSurnameAfterAVerbIsItsBearer() {
    assertEquals(
        List.of(NAMED, new Entity(EntityType.PER, 4, 5, 0.9f)),
        found(FULL + "اضاف/VBD النحاس/DTNN أن/IN", NAMED));
  }

  @Test
  void aCommonNounIsNot() {
    for (String rest :
        List.of(
            "سعر/NN النحاس/DTNN مرتفع/JJ", // not after a verb
            "صهر/VBD النحاس/DTNN في/IN", // not after one of saying
            "اضاف/VBD النحاس/DTNN المصري/DTJJ")) { // described
      assertEquals(List.of(NAMED), found(FULL + rest, NAMED));
    }
    assertEquals(List.of(), found("اضاف/VBD النحاس/DTNN أن/IN"));
  }

  @Test
  void halvesOfGivenNamesAreNoSurnames() {
    Entity person = new Entity(EntityType.PER, 0, 2, 0.9f);
    for (String name : List.of("نصر/NNP الله/NNP ", "عبد/NN المجيد/DTNN ")) {
      String half = name.split(" ", -1)[1];
      assertEquals(List.of(person), found(name + "قال/VBD " + half + " كلمته/NN", person));
    }
  }

  @Test
  void anUnsureNameTellsNothing() {
    Entity unsure = new Entity(EntityType.PER, 1, 3, 0.6f);
    assertEquals(List.of(unsure), found(FULL + "اضاف/VBD النحاس/DTNN أن/IN", unsure));
  }

  @Test
  void anUnsureReadingOfASurnameIsCorrected() {
    Entity unsure = new Entity(EntityType.LOC, 4, 5, 0.3f);
    Entity sure = new Entity(EntityType.LOC, 4, 5, 0.8f);
    String text = FULL + "إلى/IN النحاس/DTNN سؤال/NN";
    assertEquals(
        List.of(NAMED, new Entity(EntityType.PER, 4, 5, 0.9f)), found(text, NAMED, unsure));
    assertEquals(List.of(NAMED, sure), found(text, NAMED, sure));
  }

  @Test
  void anUnsureSurnameIsAsSureAsTheFullName() {
    Entity unsure = new Entity(EntityType.PER, 4, 5, 0.2f);
    assertEquals(
        List.of(NAMED, new Entity(EntityType.PER, 4, 5, 0.9f)),
        found(FULL + "إلى/IN النحاس/DTNN سؤال/NN", NAMED, unsure));
  }

  private static List<Entity> found(String tagged, Entity... entities) {
    Words.Builder words = new Words.Builder();
    List<AtbTag> tags = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ", -1)) {
      String[] formAndTag = word.split("/", -1);
      words.segment(text.length(), formAndTag[0]).endWord(text.length() + formAndTag[0].length());
      text.append(formAndTag[0]).append(' ');
      tags.add(AtbTag.valueOf(formAndTag[1]));
    }
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", text.toString()))
            .withSentences(Sentences.of(0, text.length()))
            .withWords(words.endSentence().build())
            .withTags(tags);
    return LoneSurnames.with(article, List.of(entities));
  }
}
