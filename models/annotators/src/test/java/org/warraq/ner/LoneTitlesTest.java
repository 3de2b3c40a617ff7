// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

class LoneTitlesTest {
  @ParameterizedTest
  @ValueSource(strings = {"المعلم", "المعلمة", "المدير", "الطبيب", "الوزير", "الاستاذ", "الجار"})
  void officesProfessionsAndRelativesAreNoPersons(String noun) {
    Entity place = new Entity(EntityType.LOC, 3, 4, 0.9f);
    assertEquals(List.of(place), left("قال " + noun + " في صور", person(1, 2), place));
  }

  /** Crafts are surnames in news, and a noun without the article may be a given name. */
  @ParameterizedTest
  @CsvSource({"الحداد", "النجار", "الخطيب", "معلم", "سلطان"})
  void namesArePersons(String name) {
    assertEquals(List.of(person(1, 2)), left("قال " + name + " ذلك", person(1, 2)));
  }

  @Test
  void nounThatEndsTheNameOfAPersonOfTheArticleIsASurname() {
    Entity surname = person(1, 2);
    Entity fullName = person(4, 6);
    assertEquals(
        List.of(surname, fullName), left("قال المعلم و كان سامي المعلم هنا", surname, fullName));
  }

  @Test
  void otherTypesAndLongerPersonsStay() {
    Entity magazine = new Entity(EntityType.MISC, 1, 2, 0.5f);
    assertEquals(List.of(magazine), left("قرات المعلم امس", magazine));
    assertEquals(List.of(person(1, 3)), left("قال الامير حسن ذلك", person(1, 3)));
  }

  private static Entity person(int first, int end) {
    return new Entity(EntityType.PER, first, end, 0.6f);
  }

  /**
   * The entities that stay.
   *
   * @param forms forms with spaces between, each a word
   */
  private static List<Entity> left(String forms, Entity... entities) {
    Words.Builder words = new Words.Builder();
    int begin = 0;
    for (String form : forms.split(" ", -1)) {
      words.segment(begin, form).endWord(begin + form.length());
      begin += form.length() + 1;
    }
    return LoneTitles.takenOut(words.endSentence().build(), List.of(entities));
  }
}
