// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.WeightSet;

/**
 * The gold corpora, annotated, in a part to train on and a part to choose settings by.
 *
 * @param training the corpora to train on
 * @param development for each weight set, the articles to choose by: labelled articles of ANT for
 *     BROAD_NEWS, ANERcorp for ANERCORP_NEWS, AQMAR for ENCYCLOPEDIA
 */
record TrainingSplit(List<LabelledCorpus> training, Map<WeightSet, List<GoldArticle>> development) {
  /** One out of this many labelled articles of ANT is for development. */
  private static final int DEVELOPMENT_STEP = 6;

  /**
   * Divides the gold corpora into a training part and a development part. Training sentences that
   * are near-duplicates of development sentences of ANERcorp or AQMAR are dropped. Of the Wikipedia
   * articles that we labelled, each that has such a sentence is dropped whole.
   *
   * @param heldOut which blocks of consecutive ANERcorp sentences are for development
   * @param annotator adds words and tags to an article with sentences
   */
  static TrainingSplit of(
      GoldCorpora all,
      DevelopmentSplit.HeldOutBlocks heldOut,
      UnaryOperator<AnnotatedArticle> annotator) {
    DevelopmentSplit anerCorp = DevelopmentSplit.of(all.anerCorp(), heldOut);
    List<GoldSentence> development = new ArrayList<>(anerCorp.development());
    development.addAll(all.aqmarDevelopment());
    NearDuplicates duplicates = new NearDuplicates(development);
    GoldCorpora training =
        new GoldCorpora(
            duplicates.without(anerCorp.training()),
            duplicates.without(all.newsFane()),
            duplicates.without(all.wikiFane()),
            duplicates.without(all.aqmar()),
            List.of(),
            select(all.ant(), i -> i % DEVELOPMENT_STEP != 0),
            duplicates.withoutArticles(all.wikipedia()),
            all.own());
    List<GoldArticle> ant = select(all.ant(), i -> i % DEVELOPMENT_STEP == 0);
    return new TrainingSplit(
        training.labelledCorpora(annotator),
        Map.of(
            WeightSet.BROAD_NEWS, ant.stream().map(gold -> gold.annotated(annotator)).toList(),
            WeightSet.ANERCORP_NEWS, GoldArticle.of(anerCorp.development(), annotator),
            WeightSet.ENCYCLOPEDIA, GoldArticle.of(all.aqmarDevelopment(), annotator)));
  }

  private static List<GoldArticle> select(List<GoldArticle> articles, IntPredicate index) {
    return IntStream.range(0, articles.size()).filter(index).mapToObj(articles::get).toList();
  }
}
