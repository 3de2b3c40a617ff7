// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoreTest {
  @Test
  void onlyEqualItemsAreRight() {
    SpanScore score = SpanScore.of(List.of(1, 2, 3, 4), List.of(2, 3, 5));
    assertEquals(new SpanScore(4, 3, 2), score);
    assertEquals(2 / 3.0, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(4 / 7.0, score.f1());
  }

  @Test
  void findingNothingScoresOneIfNothingIsExpected() {
    assertEquals(1, SpanScore.NONE.f1());
  }

  @Test
  void findingOnlyWrongItemsScoresZero() {
    assertEquals(0, new SpanScore(3, 0, 0).f1());
    assertEquals(0, new SpanScore(3, 0, 0).precision());
    assertEquals(0, new SpanScore(0, 3, 0).recall());
    assertEquals(0, new SpanScore(0, 3, 0).f1());
  }

  @Test
  void moreRightThanExpectedIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> new SpanScore(1, 2, 2));
  }

  @Test
  void plusAddsTheCounts() {
    assertEquals(new SpanScore(5, 3, 2), new SpanScore(3, 2, 1).plus(new SpanScore(2, 1, 1)));
  }
}
