// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.WeightSet;

/**
 * The labelled corpora in two parts, annotated as production annotates.
 *
 * @param training the corpora to learn from
 * @param development articles to choose and calibrate by, for each set of weights: of the news site
 *     that we labelled by hand, of ANERcorp, and of AQMAR
 */
record TrainingData(List<Corpus> training, Map<WeightSet, List<GoldArticle>> development) {
  /** One article in so many of those labelled by hand is for development. */
  private static final int DEVELOPMENT_STEP = 6;

  /**
   * Divides corpora; what has a twin in the development parts is left out of training.
   *
   * @param part of ANERcorp, for development
   */
  static TrainingData of(GoldCorpora all, DevelopmentSplit.Part part, Annotator annotator) {
    DevelopmentSplit news = DevelopmentSplit.of(all.anerCorp(), part);
    List<GoldSentence> heldOut = new ArrayList<>(news.development());
    heldOut.addAll(all.aqmarDevelopment());
    NearDuplicates twins = new NearDuplicates(heldOut);
    GoldCorpora rest =
        new GoldCorpora(
            twins.without(news.training()),
            twins.without(all.newsFane()),
            twins.without(all.wikiFane()),
            twins.without(all.aqmar()),
            List.of(),
            every(all.site(), i -> i % DEVELOPMENT_STEP != 0),
            all.written());
    List<GoldArticle> site = every(all.site(), i -> i % DEVELOPMENT_STEP == 0);
    return new TrainingData(
        rest.corpora(annotator),
        Map.of(
            WeightSet.BROAD_NEWS, site.stream().map(gold -> gold.annotated(annotator)).toList(),
            WeightSet.ANERCORP_NEWS, GoldArticle.of(news.development(), annotator),
            WeightSet.ENCYCLOPEDIA, GoldArticle.of(all.aqmarDevelopment(), annotator)));
  }

  private static List<GoldArticle> every(List<GoldArticle> articles, IntPredicate number) {
    return IntStream.range(0, articles.size()).filter(number).mapToObj(articles::get).toList();
  }
}
