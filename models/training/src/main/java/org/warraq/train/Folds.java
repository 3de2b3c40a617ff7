// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;

/** Divides corpora, so that a model can be had that has not seen some of them (jackknife). */
final class Folds {
  static final int COUNT = 3;

  private Folds() {}

  /** A corpus dealt out in blocks of as many sentences as an article has. */
  static List<List<GoldSentence>> dealt(List<GoldSentence> corpus) {
    List<List<GoldSentence>> folds = empty();
    for (int i = 0; i < corpus.size(); i++) {
      folds.get(i / GoldArticle.SENTENCES % COUNT).add(corpus.get(i));
    }
    return folds;
  }

  /** Articles dealt out one by one. */
  static List<List<GoldArticle>> dealtArticles(List<GoldArticle> articles) {
    return IntStream.range(0, COUNT)
        .mapToObj(
            fold ->
                IntStream.range(0, articles.size())
                    .filter(i -> i % COUNT == fold)
                    .mapToObj(articles::get)
                    .toList())
        .toList();
  }

  /** A corpus with each sentence in the fold where it has a twin; the rest dealt out. */
  static List<List<GoldSentence>> besideTwins(
      List<GoldSentence> corpus, List<List<GoldSentence>> others) {
    List<NearDuplicates> twins = others.stream().map(NearDuplicates::new).toList();
    List<List<GoldSentence>> folds = empty();
    for (int i = 0; i < corpus.size(); i++) {
      GoldSentence sentence = corpus.get(i);
      int dealt = i % COUNT;
      int fold =
          IntStream.range(0, COUNT)
              .filter(k -> twins.get(k).knows(sentence))
              .findFirst()
              .orElse(dealt);
      folds.get(fold).add(sentence);
    }
    return folds;
  }

  private static List<List<GoldSentence>> empty() {
    List<List<GoldSentence>> folds = new ArrayList<>();
    for (int fold = 0; fold < COUNT; fold++) {
      folds.add(new ArrayList<>());
    }
    return folds;
  }
}
