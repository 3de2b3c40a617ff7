// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;
import org.warraq.ner.crf.Labels;

/**
 * Scores the labels of segments with the weights of both genres. Where an article has a share of
 * both, a score is the weighted mean of the two; otherwise only one genre is asked. Not
 * thread-safe, because the scorers of the genres hold caches.
 */
final class MixedScorer {
  private final SentenceViews views;
  private final LabelScorer news;
  private final LabelScorer encyclopedia;

  /** By segment and label of the current sentence: the scores of encyclopedias. */
  private float[] scratch = new float[0];

  /**
   * A scorer with the model's sets of weights for articles under some guidelines.
   *
   * @param forms a cache that only scorers of the same model and guidelines use
   */
  MixedScorer(EntityModel model, Guidelines guidelines, FormCache forms) {
    views = new SentenceViews(model.lists(), forms);
    news = new LabelScorer(model, WeightSet.of(Genre.NEWS, guidelines));
    encyclopedia = new LabelScorer(model, WeightSet.of(Genre.ENCYCLOPEDIA, guidelines));
  }

  /**
   * Adds the score of each label of each segment of a sentence.
   *
   * @param scores by segment and label, see {@link Labels}; all 0
   * @return the sentence, as the feature templates see it
   */
  FeatureSentence addTo(float[] scores, AnnotatedArticle article, int sentence, GenreMix mix) {
    FeatureSentence view = views.view(article, sentence);
    if (mix.has(Genre.NEWS)) {
      news.addTo(scores, view);
    } else {
      encyclopedia.addTo(scores, view);
    }
    if (mix.has(Genre.NEWS) && mix.has(Genre.ENCYCLOPEDIA)) {
      mixIn(scores, view, mix);
    }
    return view;
  }

  private void mixIn(float[] scores, FeatureSentence view, GenreMix mix) {
    int cells = view.size() * Labels.COUNT;
    clearScratch(cells);
    encyclopedia.addTo(scratch, view);
    for (int i = 0; i < cells; i++) {
      scores[i] = mix.mean(scores[i], scratch[i]);
    }
  }

  private void clearScratch(int cells) {
    if (scratch.length < cells) {
      scratch = new float[2 * cells];
    } else {
      Arrays.fill(scratch, 0, cells, 0);
    }
  }
}
