// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warraq.article.EntityType;

/**
 * Finds the spans of a sentence that are entities with at least a given probability. Where spans
 * overlap, the most probable one is kept.
 *
 * <p>The best labelling of a sentence (Viterbi) would be another choice. But it can lack an entity
 * that is probable over all labellings, and have one that is not. F1 is best if the entities above
 * a probability are kept (Lipton et al. 2014).
 *
 * @see <a href="https://arxiv.org/abs/1402.1892">Lipton, Elkan and Narayanaswamy (2014),
 *     Thresholding Classifiers to Maximize F1 Score</a>
 */
public final class LikelySpans {
  private final Lattice lattice;
  private final double min;
  private final List<Likely> found = new ArrayList<>();

  private record Likely(Labels.Span span, double probability) {}

  private LikelySpans(Lattice lattice, double min) {
    this.lattice = lattice;
    this.min = min;
  }

  /**
   * The likely entities of a sentence, in order; no two overlap.
   *
   * @param lattice the sentence's lattice, after {@link Lattice#forwardBackward}
   * @param min the lowest probability of an entity, above 0 and up to 1
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
    return spans.withoutOverlaps();
  }

  /** Adds the likely spans of a type that begin at a segment. */
  private void addFrom(int begin, EntityType type) {
    add(type, begin, begin + 1);
    if (lattice.labelProbability(begin, Labels.begin(type)) >= min) {
      for (int last = begin + 1; last < lattice.size() && isLikely(last, type); last++) {
        add(type, begin, last + 1);
      }
    }
  }

  private boolean isLikely(int segment, EntityType type) {
    return lattice.typeProbability(segment, Labels.number(type)) >= min;
  }

  private void add(EntityType type, int begin, int end) {
    double probability = lattice.entityProbability(type, begin, end);
    if (probability >= min) {
      found.add(new Likely(new Labels.Span(type, begin, end), probability));
    }
  }

  private List<Labels.Span> withoutOverlaps() {
    found.sort(Comparator.comparingDouble(Likely::probability).reversed());
    List<Labels.Span> kept = new ArrayList<>();
    for (Likely likely : found) {
      if (kept.stream().noneMatch(span -> overlap(span, likely.span()))) {
        kept.add(likely.span());
      }
    }
    kept.sort(Comparator.comparingInt(Labels.Span::begin));
    return kept;
  }

  private static boolean overlap(Labels.Span a, Labels.Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
