// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;

class NameRecognizerTest {
  private static WordSegmenter segmenter;
  private static PosTagger tagger;
  private static NameRecognizer recognizer;

  @BeforeAll
  static void load() {
    segmenter = WordSegmenter.load();
    tagger = PosTagger.load();
    recognizer = NameRecognizer.load();
  }

  @Test
  void findsNames() {
    assertEquals(
        List.of("PER محمود عباس", "LOC القاهرة"),
        names("وصل الرئيس الفلسطيني محمود عباس إلى القاهرة أمس ."));
  }

  @Test
  void mentionsLeaveClitics() {
    assertEquals(
        List.of("LOC بيروت", "LOC طهران", "LOC بغداد"),
        names("سافر الوفد من بيروت إلى طهران ولبغداد زيارة أخرى ."));
  }

  @Test
  void scoresAreProbabilities() {
    List<Entity> found =
        recognizer.annotate(article("زار وفد من الأمم المتحدة بغداد .")).entities();
    assertTrue(found.stream().allMatch(entity -> entity.score() > 0 && entity.score() <= 1));
  }

  @Test
  void manyThreadsFindWhatOneFinds() {
    AnnotatedArticle article = article("التقى الملك عبد الله في عمان وزير الخارجية المصري .");
    List<Entity> one = recognizer.annotate(article).entities();
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(one, recognizer.annotate(article).entities()));
  }

  @Test
  void wantsTags() {
    AnnotatedArticle bare = AnnotatedArticle.of(Article.of("a", "a", "تونس"));
    assertThrows(IllegalStateException.class, () -> recognizer.annotate(bare));
    AnnotatedArticle untagged = segmenter.annotate(bare.withSentences(Sentences.of(0, 4)));
    assertThrows(IllegalStateException.class, () -> recognizer.annotate(untagged));
  }

  private static List<String> names(String text) {
    AnnotatedArticle found = recognizer.annotate(article(text));
    Words words = found.words();
    return found.entities().stream()
        .map(
            e ->
                e.type()
                    + " "
                    + text.substring(
                        words.segmentBegin(e.firstSegment()) + e.inset(),
                        words.segmentEnd(e.endSegment() - 1)))
        .toList();
  }

  private static AnnotatedArticle article(String text) {
    AnnotatedArticle split =
        AnnotatedArticle.of(Article.of("a", "a", text))
            .withSentences(Sentences.of(0, text.length()));
    return tagger.annotate(segmenter.annotate(split));
  }
}
