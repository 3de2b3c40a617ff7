// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;

/** Divides corpora into {@value #COUNT} folds, so that a model can be trained without one fold. */
final class CorpusFolds {
  static final int COUNT = 3;

  private CorpusFolds() {}

  /**
   * Deals sentences out to the folds in turn, in blocks of {@link
   * GoldArticle#SENTENCES_PER_ARTICLE} sentences.
   */
  static List<List<GoldSentence>> dealSentences(List<GoldSentence> corpus) {
    List<List<GoldSentence>> folds = emptyFolds();
    for (int i = 0; i < corpus.size(); i++) {
      folds.get(i / GoldArticle.SENTENCES_PER_ARTICLE % COUNT).add(corpus.get(i));
    }
    return folds;
  }

  /** Deals articles out to the folds in turn, one by one. */
  static List<List<GoldArticle>> dealArticles(List<GoldArticle> articles) {
    return IntStream.range(0, COUNT)
        .mapToObj(
            fold ->
                IntStream.range(0, articles.size())
                    .filter(i -> i % COUNT == fold)
                    .mapToObj(articles::get)
                    .toList())
        .toList();
  }

  /**
   * Puts each sentence into the fold where another corpus has a near-duplicate of it. Deals the
   * other sentences out to the folds in turn.
   *
   * @param others the folds of the other corpus
   */
  static List<List<GoldSentence>> besideNearDuplicates(
      List<GoldSentence> corpus, List<List<GoldSentence>> others) {
    List<NearDuplicates> duplicates = others.stream().map(NearDuplicates::new).toList();
    List<List<GoldSentence>> folds = emptyFolds();
    for (int i = 0; i < corpus.size(); i++) {
      GoldSentence sentence = corpus.get(i);
      int nextInTurn = i % COUNT;
      int fold =
          IntStream.range(0, COUNT)
              .filter(k -> duplicates.get(k).matches(sentence))
              .findFirst()
              .orElse(nextInTurn);
      folds.get(fold).add(sentence);
    }
    return folds;
  }

  private static List<List<GoldSentence>> emptyFolds() {
    List<List<GoldSentence>> folds = new ArrayList<>();
    for (int fold = 0; fold < COUNT; fold++) {
      folds.add(new ArrayList<>());
    }
    return folds;
  }
}
