// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.Genre;

/**
 * A corpus with gold entities, to train on.
 *
 * @param genre the kind of text
 * @param domains the domains whose weights its sentences use and train
 * @param trainsShared whether its sentences train the shared feature weights and the transitions,
 *     too; if not, they only use them. Every corpus trains the second pass, the span weights and
 *     the genre detector.
 * @param folds its articles in {@link CorpusFolds#COUNT} folds
 */
record LabelledCorpus(
    Genre genre, Set<TrainingDomain> domains, boolean trainsShared, List<List<GoldArticle>> folds) {
  LabelledCorpus {
    domains = EnumSet.copyOf(domains); // Iterates in the order of declaration, so always the same.
    folds = List.copyOf(folds);
  }

  /** A corpus that trains the shared weights, too. */
  LabelledCorpus(Genre genre, Set<TrainingDomain> domains, List<List<GoldArticle>> folds) {
    this(genre, domains, true, folds);
  }

  /** Returns the articles of all folds. */
  Stream<GoldArticle> articles() {
    return folds.stream().flatMap(List::stream);
  }
}
