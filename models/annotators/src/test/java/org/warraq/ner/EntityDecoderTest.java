// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;

class EntityDecoderTest {
  private static Entity person(int first, int end, double score) {
    return new Entity(EntityType.PER, first, end, (float) score);
  }

  @Test
  void candidateThatOverlapsOneWithAHigherScoreIsLeftOut() {
    Entity high = person(3, 5, 0.8);
    assertEquals(List.of(high), EntityDecoder.highestScored(List.of(person(4, 6, 0.7), high)));
    assertEquals(List.of(high), EntityDecoder.highestScored(List.of(high, person(0, 9, 0.7))));
    assertEquals(List.of(high), EntityDecoder.highestScored(List.of(high, person(4, 5, 0.7))));
  }

  @Test
  void candidatesThatOnlyTouchStayInTheOrderOfTheText() {
    Entity first = person(0, 3, 0.5);
    Entity second = person(3, 4, 0.9);
    assertEquals(List.of(first, second), EntityDecoder.highestScored(List.of(second, first)));
  }

  @Test
  void candidateThatOverlapsOnlyOneThatIsLeftOutStays() {
    Entity first = person(0, 2, 0.9);
    Entity last = person(3, 5, 0.5);
    Entity between = person(1, 4, 0.7);
    assertEquals(List.of(first, last), EntityDecoder.highestScored(List.of(first, between, last)));
  }

  @Test
  void ofTwoWithTheSameScoreTheOneThatIsGivenFirstStays() {
    Entity place = new Entity(EntityType.LOC, 0, 2, 0.7f);
    assertEquals(List.of(place), EntityDecoder.highestScored(List.of(place, person(0, 2, 0.7))));
  }
}
