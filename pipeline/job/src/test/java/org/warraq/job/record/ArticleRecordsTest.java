// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.job.SampleArticles;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

class ArticleRecordsTest {
  @Property(tries = 500)
  void hostileTextGivesRecordsThatKeepTheInvariants(@ForAll("texts") String text) {
    RecordInvariants.check(ArticleRecords.of(SampleArticles.annotated(text), "v"));
  }

  @Provide
  Arbitrary<String> texts() {
    return SampleArticles.hostileTexts();
  }

  @Test
  void offsetsCountCodePoints() {
    ArticleRecord record = ArticleRecords.of(SampleArticles.annotated("👏🏽 فازت عمّان"), "v");
    WordRecord last = words(record).get(words(record).size() - 1);
    assertEquals("عمّان", last.text());
    assertEquals(8, last.begin());
    assertEquals(13, last.end());
  }

  @Test
  void titleIsASeparateSentence() {
    ArticleRecord record =
        ArticleRecords.of(
            SampleArticles.annotated(Article.of("id", "source", "عنوان الخبر", "متن الخبر.")), "v");
    assertEquals("عنوان الخبر", record.title());
    assertEquals("عنوان الخبر\n\nمتن الخبر.", record.text());
    SentenceRecord title = record.sentences().get(0);
    assertEquals(List.of(0, 11), List.of(title.begin(), title.end()));
    assertEquals(2, record.sentences().size());
  }

  @Test
  void segmentHasFormTagAndUniversalTag() {
    ArticleRecord record = ArticleRecords.of(SampleArticles.annotated("لإيران مع"), "v");
    List<SegmentRecord> segments = words(record).get(0).segments();
    assertEquals(new SegmentRecord("ل", 0, 1, "IN", "ADP", "ل", "لِ", null, null), segments.get(0));
    assertEquals(
        new SegmentRecord(
            "ايران", 1, 6, "NNP", "PROPN", "إيران", "إِيرَان", null, "Gender=Masc|Number=Sing"),
        segments.get(1));
  }

  @Test
  void sha256IsOfTheTextInUtf8() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ArticleRecords.of(SampleArticles.annotated("abc"), "v").sha256());
  }

  private static List<WordRecord> words(ArticleRecord record) {
    return record.sentences().stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  @Test
  void entityHasNoProclitics() {
    ArticleRecord record =
        ArticleRecords.of(
            SampleArticles.annotated("وصل الوزير إلى القاهرة قادما من طهران، ولإيران سفارة فيها."),
            "v");
    List<EntityRecord> iran =
        record.entities().stream().filter(e -> e.text().equals("إيران")).toList();
    assertEquals(1, iran.size(), () -> record.entities().toString());
    assertEquals("إيران", iran.get(0).name());
    assertEquals("ايران", iran.get(0).normalized());
    assertTrue(iran.get(0).score() > 0.5);
  }

  @Test
  void entityAfterLamHasItsArticleInItsName() {
    EntityRecord entity =
        ArticleRecords.of(SampleArticles.annotated("قدم الوفد شكره للأمم المتحدة."), "v")
            .entities()
            .get(0);
    assertEquals("لأمم المتحدة", entity.text());
    assertEquals("الأمم المتحدة", entity.name());
    assertEquals("الامم المتحده", entity.normalized());
  }
}
