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
  private static final String FULL_NAME = "قال/VBD سامي/NNP النحاس/DTNN ";
  private static final Entity FULL_NAME_PERSON = new Entity(EntityType.PER, 1, 3, 0.9f);

  @Test
  void surnameAfterAVerbOfSayingIsThePerson() {
    assertEquals(
        List.of(FULL_NAME_PERSON, new Entity(EntityType.PER, 4, 5, 0.9f)),
        found(FULL_NAME + "اضاف/VBD النحاس/DTNN أن/IN", FULL_NAME_PERSON));
  }

  @Test
  void commonNounIsNotAPerson() {
    for (String rest :
        List.of(
            "سعر/NN النحاس/DTNN مرتفع/JJ", // It follows no verb.
            "صهر/VBD النحاس/DTNN في/IN", // The verb is not one of saying.
            "اضاف/VBD النحاس/DTNN المصري/DTJJ")) { // An adjective describes it.
      assertEquals(List.of(FULL_NAME_PERSON), found(FULL_NAME + rest, FULL_NAME_PERSON));
    }
    assertEquals(List.of(), found("اضاف/VBD النحاس/DTNN أن/IN"));
  }

  @Test
  void secondHalfOfACompoundNameIsNotASurname() {
    Entity person = new Entity(EntityType.PER, 0, 2, 0.9f);
    for (String name : List.of("نصر/NNP الله/NNP ", "عبد/NN المجيد/DTNN ")) {
      String half = name.split(" ", -1)[1];
      assertEquals(List.of(person), found(name + "قال/VBD " + half + " كلمته/NN", person));
    }
  }

  @Test
  void unsureFullNameGivesNoSurname() {
    Entity unsure = new Entity(EntityType.PER, 1, 3, 0.6f);
    assertEquals(List.of(unsure), found(FULL_NAME + "اضاف/VBD النحاس/DTNN أن/IN", unsure));
  }

  @Test
  void unsureEntityOfAnotherTypeBecomesThePerson() {
    Entity unsure = new Entity(EntityType.LOC, 4, 5, 0.3f);
    Entity sure = new Entity(EntityType.LOC, 4, 5, 0.8f);
    String text = FULL_NAME + "إلى/IN النحاس/DTNN سؤال/NN";
    assertEquals(
        List.of(FULL_NAME_PERSON, new Entity(EntityType.PER, 4, 5, 0.9f)),
        found(text, FULL_NAME_PERSON, unsure));
    assertEquals(List.of(FULL_NAME_PERSON, sure), found(text, FULL_NAME_PERSON, sure));
  }

  @Test
  void unsureSurnameGetsTheScoreOfTheFullName() {
    Entity unsure = new Entity(EntityType.PER, 4, 5, 0.2f);
    assertEquals(
        List.of(FULL_NAME_PERSON, new Entity(EntityType.PER, 4, 5, 0.9f)),
        found(FULL_NAME + "إلى/IN النحاس/DTNN سؤال/NN", FULL_NAME_PERSON, unsure));
  }

  /**
   * The entities of an article of one sentence, completed.
   *
   * @param tagged forms with spaces between, each with its tag after /
   * @param entities those that the model found
   */
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
    return LoneSurnames.completed(article, List.of(entities));
  }
}
