// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warraq.ner.Genre;

/**
 * A labelled corpus.
 *
 * @param genre what kind of text it is
 * @param domains whose weights its sentences use and teach, besides the shared ones
 * @param articles its articles
 */
record Corpus(Genre genre, Set<Domain> domains, List<GoldArticle> articles) {
  Corpus {
    domains = EnumSet.copyOf(domains); // In their order, always the same.
    articles = List.copyOf(articles);
  }
}
