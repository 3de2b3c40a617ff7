// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

class GenericHeadsTest {
  @Test
  void nameBeginsAfterItsGenericHeads() {
    assertEquals(1, after(EntityType.LOC, "شمال افريقيا"));
    assertEquals(2, after(EntityType.LOC, "جنوب غرب بغداد"));
    assertEquals(1, after(EntityType.ORG, "نادي الزمالك"));
  }

  @Test
  void procliticOfTheNameDoesNotBelongToItEither() {
    assertEquals(2, after(EntityType.LOC, "شمال و+غزة"));
  }

  @Test
  void headsThatBelongToTheNameStay() {
    assertEquals(0, after(EntityType.ORG, "جامعة بغداد"));
    assertEquals(0, after(EntityType.LOC, "الشرق الاوسط"));
    assertEquals(0, after(EntityType.LOC, "جبل لبنان"));
  }

  @Test
  void headThatIsAllOfTheNameStays() {
    assertEquals(0, after(EntityType.LOC, "شمال"));
    assertEquals(1, after(EntityType.LOC, "شمال غرب"));
    assertEquals(0, after(EntityType.LOC, "نادي+ها"));
  }

  /** A person can be called شمال or وسط, and a work مطار. */
  @Test
  void personsAndOtherThingsKeepTheirFirstWord() {
    assertEquals(0, after(EntityType.PER, "شمال احمد"));
    assertEquals(0, after(EntityType.MISC, "مطار الحب"));
  }

  private static int after(EntityType type, String spaced) {
    Words.Builder words = new Words.Builder();
    int end = 0;
    for (String word : spaced.split(" ", -1)) {
      for (String form : word.split("\\+", -1)) {
        words.segment(end, form);
        end += form.length();
      }
      words.endWord(end++);
    }
    Words built = words.endSentence().build();
    return GenericHeads.after(built, type, 0, built.segments());
  }
}
