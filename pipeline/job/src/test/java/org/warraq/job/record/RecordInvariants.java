// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * Checks what holds for every record: sentences cover the text except for white space, segments
 * cover their words, texts are those at their offsets, and entities are inside their sentences.
 */
public final class RecordInvariants {
  private final ArticleRecord record;
  private final int[] codePoints;

  private RecordInvariants(ArticleRecord record) {
    this.record = record;
    this.codePoints = record.text().codePoints().toArray();
  }

  /** Fails if a record breaks an invariant. */
  public static void check(ArticleRecord record) {
    new RecordInvariants(record).check();
  }

  private void check() {
    int coveredEnd = 0;
    for (SentenceRecord sentence : record.sentences()) {
      checkBlank(coveredEnd, sentence.begin());
      assertTrue(sentence.begin() < sentence.end());
      checkWords(sentence);
      coveredEnd = sentence.end();
    }
    checkBlank(coveredEnd, codePoints.length);
    record.entities().forEach(this::checkEntity);
  }

  private void checkWords(SentenceRecord sentence) {
    int lastEnd = sentence.begin();
    for (WordRecord word : sentence.words()) {
      assertTrue(lastEnd <= word.begin() && word.end() <= sentence.end());
      assertEquals(slice(word.begin(), word.end()), word.text());
      checkSegments(word);
      lastEnd = word.end();
    }
  }

  private static void checkSegments(WordRecord word) {
    int nextBegin = word.begin();
    for (SegmentRecord segment : word.segments()) {
      assertEquals(nextBegin, segment.begin());
      assertTrue(segment.begin() < segment.end());
      nextBegin = segment.end();
    }
    assertEquals(word.end(), nextBegin);
  }

  private void checkEntity(EntityRecord entity) {
    assertEquals(slice(entity.begin(), entity.end()), entity.text());
    SentenceRecord sentence = record.sentences().get(entity.sentence());
    assertTrue(sentence.begin() <= entity.begin() && entity.end() <= sentence.end());
    if (record.schemaVersion() > 1) {
      assertFalse(entity.name().isEmpty() || entity.normalized().isEmpty(), entity.text());
      assertTrue(Character.isLetterOrDigit(entity.text().codePointAt(0)), entity.text());
    }
  }

  private void checkBlank(int from, int to) {
    assertTrue(from <= to);
    assertTrue(
        slice(from, to).codePoints().allMatch(c -> Character.isWhitespace(c) || isSpace(c)),
        () -> "in no sentence: '" + slice(from, to) + "'");
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || codePoint == '\u0085';
  }

  private String slice(int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }
}
