// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.Genre;

/**
 * A labelled corpus.
 *
 * @param genre what kind of text it is
 * @param domains whose weights its sentences use and teach, besides the shared ones
 * @param folds its articles in {@link Folds#COUNT} parts, without twins of one in another
 */
record Corpus(Genre genre, Set<Domain> domains, List<List<GoldArticle>> folds) {
  Corpus {
    domains = EnumSet.copyOf(domains); // In their order, always the same.
    folds = List.copyOf(folds);
  }

  /** The articles of all folds. */
  Stream<GoldArticle> articles() {
    return folds.stream().flatMap(List::stream);
  }
}
