// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;

/** The scorer that keeps sums gives the same scores as one that adds up all features each time. */
class UposScorerTest {
  private static final List<String> FORMS =
      List.of("و", "ما", "ان", "في", "كتب", "غخذغخ", "محمد", "المتلعثمة", "twitter", "1986", ".");
  private static final AtbTag[] TAGS = AtbTag.values();
  private static final Upos[] UPOS = Upos.values();

  @Test
  void keptSumsChangeNoScore() throws IOException {
    TaggerModel tagger = TaggerModel.read(TaggerModel.file());
    UposModel model = UposModel.read(UposModel.file());
    FormTraits traits = new FormTraits(tagger.lexicon());
    UposFeatures features = new UposFeatures(tagger.lexicon(), traits);
    UposScorer scorer = new UposScorer(model, tagger.lexicon().unknown());
    TaggerSentence sentence = new TaggerSentence(tagger, traits, true);
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      List<String> forms = randomForms(random);
      AnnotatedArticle article =
          round % 2 == 0
              ? FormArticles.of(forms)
              : FormArticles.ofWord(forms.toArray(String[]::new));
      sentence.read(article.words(), 0);
      features.read(article, 0, sentence, randomTags(random, forms.size()));
      for (int i = 0; i < forms.size(); i++) {
        Upos before = i == 0 ? null : UPOS[random.nextInt(UPOS.length)];
        assertArrayEquals(
            ofAllFeatures(model, features, i, before),
            scorer.scores(features, i, before),
            forms::toString);
      }
    }
  }

  private static List<String> randomForms(Random random) {
    return Stream.generate(() -> FORMS.get(random.nextInt(FORMS.size())))
        .limit(1 + random.nextInt(8))
        .toList();
  }

  private static AtbTag[] randomTags(Random random, int size) {
    return Stream.generate(() -> TAGS[random.nextInt(TAGS.length)])
        .limit(size)
        .toArray(AtbTag[]::new);
  }

  private static int[] ofAllFeatures(UposModel model, UposFeatures features, int i, Upos before) {
    long[] keys = new long[UposFeatures.MAX];
    int[] sums = new int[UposModel.SCORES];
    model.sum(keys, features.keys(i, before, keys), sums);
    return sums;
  }
}
