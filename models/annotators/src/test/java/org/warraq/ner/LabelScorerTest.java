// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/** Decoding sums the weights of the same features as training, but in other groups. */
class LabelScorerTest {
  private static final String TEXT =
      """
      وصل رئيس الوزراء اللبناني سليم المرعي إلى مدينة طرابلس، والتقى وفداً من جامعة الشمال.
      وقال المرعي إن الأمم المتحدة ستدعم 12 مشروعاً في بيروت - صيدا؛ وشكرها على ذلك.
      عاد.
      """;

  private static AnnotatedArticle article;
  private static EntityModel model;

  @BeforeAll
  static void load() throws IOException {
    AnnotatedArticle plain = AnnotatedArticle.of(Article.of("visit", "visit.txt", TEXT));
    article =
        PosTagger.load()
            .annotate(WordSegmenter.load().annotate(new NewsSentenceSplitter().annotate(plain)));
    try (InputStream in = EntityRecognizer.class.getResourceAsStream("entities.model")) {
      model = EntityModelFile.read(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void scoresAreTheSumsOfTheWeightsOfTrainingFeatures(WeightSet set) {
    FeatureExtractor extractor = new FeatureExtractor(model.lists(), model.classes());
    LabelScorer scorer = new LabelScorer(model, set);
    SentenceViews views = views();
    int sentences = article.words().sentences();
    assertTrue(sentences >= 3, "The text must have a sentence of one segment and longer ones.");
    for (int sentence = 0; sentence < sentences; sentence++) {
      float[] expected = sums(extractor.features(article, sentence), model.weights().get(set));
      float[] first = new float[expected.length];
      scorer.addTo(first, views.view(article, sentence));
      assertArrayEquals(expected, first, 1e-2f);
      float[] again = new float[expected.length];
      scorer.addTo(again, views.view(article, sentence));
      assertArrayEquals(first, again, "scores from cached sums");
    }
  }

  @Test
  void mixedScoresAreTheMeanOfThoseOfBothGenres() {
    LabelScorer news = new LabelScorer(model, WeightSet.BROAD_NEWS);
    LabelScorer encyclopedia = new LabelScorer(model, WeightSet.ENCYCLOPEDIA);
    MixedScorer mixed =
        new MixedScorer(model, Guidelines.BROAD, new FormCache(model.lists(), model.classes()));
    SentenceViews views = views();
    for (int sentence = 0; sentence < article.words().sentences(); sentence++) {
      FeatureSentence view = views.view(article, sentence);
      int cells = view.size() * Labels.COUNT;
      float[] ofNews = new float[cells];
      news.addTo(ofNews, view);
      float[] ofEncyclopedia = new float[cells];
      encyclopedia.addTo(ofEncyclopedia, view);
      for (float share : new float[] {0, 0.25f, 1}) {
        GenreMix mix = new GenreMix(share);
        float[] expected = new float[cells];
        for (int i = 0; i < cells; i++) {
          expected[i] = mix.mean(ofNews[i], ofEncyclopedia[i]);
        }
        float[] found = new float[cells];
        mixed.addTo(found, article, sentence, mix);
        assertArrayEquals(expected, found, 1e-4f);
      }
    }
  }

  /** Many equal grams must not let sums grow until they touch those of other labels. */
  @Test
  void oneLetterRepeatedVeryOftenScoresAsItDoesSixtyTimes() {
    float[] scores = scoresOfLetters(60);
    float[] more = scoresOfLetters(200);
    float[] most = scoresOfLetters(60_000);
    assertArrayEquals(more, most);
    assertArrayEquals(scores, most, 10);
  }

  private static float[] scoresOfLetters(int count) {
    Words.Builder words = new Words.Builder().segment(0, "ه".repeat(count));
    AnnotatedArticle word =
        AnnotatedArticle.of(Article.of("a", "a.txt", "ه".repeat(count)))
            .withSentences(Sentences.of(0, count))
            .withWords(words.endWord(count).endSentence().build())
            .withTags(List.of(AtbTag.NN));
    float[] scores = new float[Labels.COUNT];
    new LabelScorer(model, WeightSet.BROAD_NEWS).addTo(scores, views().view(word, 0));
    return scores;
  }

  private static SentenceViews views() {
    return new SentenceViews(model.lists(), new FormCache(model.lists(), model.classes()));
  }

  private static float[] sums(long[][] features, WeightTable weights) {
    float[] sums = new float[features.length * Labels.COUNT];
    for (int i = 0; i < features.length; i++) {
      for (long feature : features[i]) {
        weights.addTo(sums, i * Labels.COUNT, feature);
      }
    }
    return sums;
  }
}
