// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/** What holds in every record, whatever the text. */
public final class RecordInvariants {
  private final ArticleRecord record;
  private final int[] text;

  private RecordInvariants(ArticleRecord record) {
    this.record = record;
    this.text = record.text().codePoints().toArray();
  }

  public static void check(ArticleRecord record) {
    new RecordInvariants(record).check();
  }

  private void check() {
    int covered = 0;
    for (SentenceRecord sentence : record.sentences()) {
      blank(covered, sentence.begin());
      assertTrue(sentence.begin() < sentence.end());
      words(sentence);
      covered = sentence.end();
    }
    blank(covered, text.length);
    record.entities().forEach(this::entity);
  }

  private void words(SentenceRecord sentence) {
    int last = sentence.begin();
    for (WordRecord word : sentence.words()) {
      assertTrue(last <= word.begin() && word.end() <= sentence.end());
      assertEquals(slice(word.begin(), word.end()), word.text());
      tiled(word);
      last = word.end();
    }
  }

  private static void tiled(WordRecord word) {
    int at = word.begin();
    for (SegmentRecord segment : word.segments()) {
      assertEquals(at, segment.begin());
      assertTrue(segment.begin() < segment.end());
      at = segment.end();
    }
    assertEquals(word.end(), at);
  }

  private void entity(EntityRecord entity) {
    assertEquals(slice(entity.begin(), entity.end()), entity.text());
    SentenceRecord sentence = record.sentences().get(entity.sentence());
    assertTrue(sentence.begin() <= entity.begin() && entity.end() <= sentence.end());
  }

  private void blank(int begin, int end) {
    assertTrue(begin <= end);
    assertTrue(
        slice(begin, end).codePoints().allMatch(c -> Character.isWhitespace(c) || isSpace(c)),
        () -> "left out of all sentences: '" + slice(begin, end) + "'");
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || codePoint == '\u0085';
  }

  private String slice(int begin, int end) {
    return new String(text, begin, end - begin);
  }
}
