// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;

class SpanEvidenceTest {
  private static final int OF_PLACES = 2;
  private static final int AS_FIRST = 3;
  private static final int AS_LAST = 4;
  private static final int AS_INNER = 5;

  private static final Words WORDS =
      words("سامي الحداد في حلب", "قال الحداد إن حلب", "زار الحداد سامي الحداد الحلبي");

  // Segments of WORDS.
  private static final int FULL_NAME = 0;
  private static final int SURNAME = 5;
  private static final int SURNAME_BEFORE_LONGER = 9;
  private static final int LONGER = 10;

  /** Words of one segment each, a sentence per line. */
  private static Words words(String... sentences) {
    Words.Builder words = new Words.Builder();
    int at = 0;
    for (String sentence : sentences) {
      for (String word : sentence.split(" ", -1)) {
        words.segment(at, word).endWord(at + word.length());
        at += word.length() + 1;
      }
      words.endSentence();
    }
    return words.build();
  }

  private static Entity person(int first, int words, double probability) {
    return new Entity(EntityType.PER, first, first + words, (float) probability);
  }

  private static SpanEvidence evidence(Words words, Entity... candidates) {
    return new SpanEvidence(
        words, segment -> Fingerprint.of(words.form(segment)), List.of(candidates));
  }

  private static int[] cells(Entity... candidates) {
    int[] cells = new int[SpanEvidence.CELLS];
    evidence(WORDS, candidates).cells(0, cells);
    return cells;
  }

  /** The indices are those of the table in the Javadoc. */
  @Test
  void cellsAreTheirPlacesInTheTableOfWeights() {
    Entity surname = person(SURNAME, 1, 0.6);
    Entity fullName = person(FULL_NAME, 2, 0.95);
    Entity again = person(SURNAME_BEFORE_LONGER, 1, 0.2);
    int mean = 1; // 0.2 at one of the three other places
    int max = 2;
    assertArrayEquals(
        new int[] {
          4,
          32,
          56 + 1 + (max * 8 + mean) * 4 + 2,
          313 + 4,
          313 + 288 + 7 * 8 + 4,
          313 + 2 * 288 + 4
        },
        cells(surname, fullName, again));
    assertEquals(313 + 3 * 288 + 1, SpanEvidence.WEIGHTS);
  }

  @Test
  void typeProbabilityAndNumberOfWordsHaveTheirCells() {
    Words many = words("أ ب ت ث ج ح خ");
    Entity other = new Entity(EntityType.MISC, 0, 7, 1);
    int[] cells = new int[SpanEvidence.CELLS];
    evidence(many, other).cells(0, cells);
    assertEquals(3 * 8 + 7, cells[0]);
    assertEquals(32 + 3 * 6 + 5, cells[1]);
    assertEquals(56, cells[OF_PLACES]);
  }

  @Test
  void highestProbabilityIsThatOfOtherSentencesOnly() {
    Entity surname = person(SURNAME, 1, 0.6);
    Entity best = person(SURNAME_BEFORE_LONGER, 1, 0.99);
    Entity sameSentence = person(LONGER + 1, 1, 0.95);
    int max = 7;
    int mean = 4; // 0.99 and 0.95 at two of the three other places
    assertEquals(57 + (max * 8 + mean) * 4 + 2, cells(surname, sameSentence, best)[OF_PLACES]);
    int maxOfBest = 4; // 0.6, because 0.95 is in its own sentence
    int meanOfBest = 4; // 0.6 and 0.95
    assertEquals(
        57 + (maxOfBest * 8 + meanOfBest) * 4 + 2, cells(best, surname, sameSentence)[OF_PLACES]);
  }

  @Test
  void wordsOfAnotherTypeElsewhereAreNoEvidence() {
    Entity place = new Entity(EntityType.LOC, SURNAME_BEFORE_LONGER, LONGER, 0.95f);
    assertArrayEquals(cells(person(SURNAME, 1, 0.5)), cells(person(SURNAME, 1, 0.5), place));
  }

  @Test
  void longerCandidatesInOtherSentencesAreEvidenceForTheirParts() {
    int[] alone = cells(person(SURNAME, 1, 0.5));
    int[] last = cells(person(SURNAME, 1, 0.5), person(FULL_NAME, 2, 0.95));
    int[] inner = cells(person(SURNAME, 1, 0.5), person(LONGER, 3, 0.95));
    int[] first = cells(person(FULL_NAME, 1, 0.5), person(LONGER, 3, 0.95));
    assertEquals(List.of(AS_LAST), differences(alone, last));
    assertEquals(List.of(AS_INNER), differences(alone, inner));
    assertEquals(List.of(AS_FIRST), differences(cells(person(FULL_NAME, 1, 0.5)), first));
  }

  @Test
  void longerCandidatesInTheSameSentenceAreNoEvidence() {
    Entity surname = person(SURNAME_BEFORE_LONGER, 1, 0.5);
    assertArrayEquals(cells(surname), cells(surname, person(LONGER, 3, 0.95)));
  }

  private static List<Integer> differences(int[] a, int[] b) {
    return IntStream.range(0, a.length).filter(i -> a[i] != b[i]).boxed().toList();
  }

  @Test
  void neutralWeightsLeaveTheModelsProbability() {
    List<Entity> scored =
        evidence(WORDS, person(SURNAME, 1, 0.25), person(FULL_NAME, 2, 1))
            .scored(SpanEvidence.neutralWeights());
    assertEquals(0.25f, scored.get(0).score(), 1e-6f);
    assertEquals(0.9999f, scored.get(1).score(), 1e-6f);
  }

  @Test
  void weightOfACellRaisesTheScoresThatHaveIt() {
    Entity surname = person(SURNAME, 1, 0.5);
    Entity fullName = person(FULL_NAME, 2, 0.5);
    float[] weights = SpanEvidence.neutralWeights();
    weights[cells(surname, fullName)[AS_LAST]] = (float) Math.log(3);
    List<Entity> scored = evidence(WORDS, surname, fullName).scored(weights);
    assertEquals(0.75f, scored.get(0).score(), 1e-6f);
    assertEquals(0.5f, scored.get(1).score(), 1e-6f);
  }

  /** A strange text can have a candidate of any length, and all its words can be equal. */
  @Test
  void veryLongCandidateHasNoEvidence() {
    Words many = words("كلمة ".repeat(20_000).strip(), "كلمة ".repeat(20_000).strip());
    int[] cells = new int[SpanEvidence.CELLS];
    evidence(many, person(0, 20_000, 0.5), person(20_000, 20_000, 0.9)).cells(0, cells);
    int[] alone = new int[SpanEvidence.CELLS];
    evidence(many, person(0, 20_000, 0.5)).cells(0, alone);
    assertArrayEquals(alone, cells);
  }
}
