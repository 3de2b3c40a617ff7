// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.EntityType;

/** Finds the spans of a sentence that are entities with at least a given probability. */
public final class LikelySpans {
  private final Lattice lattice;
  private final double min;
  private final List<Labels.Span> found = new ArrayList<>();

  private LikelySpans(Lattice lattice, double min) {
    this.lattice = lattice;
    this.min = min;
  }

  /**
   * The likely spans of a sentence, ordered by their first segment. Spans can overlap, and one can
   * be likely with several types.
   *
   * @param lattice the sentence's lattice, after {@link Lattice#forwardBackward}
   * @param min the lowest probability of a span, above 0 and up to 1
   */
  public static List<Labels.Span> of(Lattice lattice, double min) {
    LikelySpans spans = new LikelySpans(lattice, min);
    for (int begin = 0; begin < lattice.size(); begin++) {
      if (lattice.labelProbability(begin, Labels.OUTSIDE) <= 1 - min) {
        for (EntityType type : EntityType.values()) {
          spans.addFrom(begin, type);
        }
      }
    }
    return spans.found;
  }

  /** Adds the likely spans of a type that begin at a segment. */
  private void addFrom(int begin, EntityType type) {
    int last = begin;
    add(type, begin, last + 1);
    while (lattice.continuesProbability(type, begin, last) >= min) {
      last++;
      add(type, begin, last + 1);
    }
  }

  private void add(EntityType type, int begin, int end) {
    if (lattice.entityProbability(type, begin, end) >= min) {
      found.add(new Labels.Span(type, begin, end));
    }
  }
}
