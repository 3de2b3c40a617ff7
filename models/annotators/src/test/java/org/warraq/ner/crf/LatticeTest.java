// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.warraq.article.EntityType;

class LatticeTest {
  private static final int L = Labels.COUNT;

  private float[] transitions;
  private float[] scores;
  private int size;
  private Lattice lattice;

  @Property(tries = 20)
  void bestIsBestOfAll(@ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    int[] best = null;
    for (int[] labels : all()) {
      best = best == null || score(labels) > score(best) ? labels : best;
    }
    assertArrayEquals(best, Arrays.copyOf(lattice.best(), size));
  }

  @Property(tries = 20)
  void sumIsSumOfAll(@ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    double logarithm = lattice.sum();
    double total = 0;
    double single = 0;
    double mention = 0;
    double step = 0;
    for (int[] labels : all()) {
      double weight = Math.exp(score(labels) - logarithm);
      total += weight;
      single += labels[0] == Labels.single(EntityType.LOC) ? weight : 0;
      Labels.Span whole = new Labels.Span(EntityType.PER, 0, size);
      mention += Labels.mentions(labels, size).equals(List.of(whole)) ? weight : 0;
      boolean stays = size > 1 && labels[0] == Labels.OUTSIDE && labels[1] == Labels.OUTSIDE;
      step += stays ? weight : 0;
    }
    assertEquals(1, total, 1e-6);
    assertEquals(single, lattice.probability(0, Labels.single(EntityType.LOC)), 1e-6);
    assertEquals(mention, lattice.probability(EntityType.PER, 0, size), 1e-6);
    if (size > 1) {
      assertEquals(step, lattice.probability(0, Labels.OUTSIDE, Labels.OUTSIDE), 1e-6);
    }
  }

  @Property(tries = 20)
  void theLeastOfAStretchIsTheLeastOfItsSegments(
      @ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    double logarithm = lattice.sum();
    double[] inPlaces = new double[size];
    for (int[] labels : all()) {
      for (Labels.Span span : Labels.mentions(labels, size)) {
        for (int i = span.begin(); span.type() == EntityType.LOC && i < span.end(); i++) {
          inPlaces[i] += Math.exp(score(labels) - logarithm);
        }
      }
    }
    int begin = Math.floorMod(seed, size);
    double least = Arrays.stream(inPlaces, begin, size).min().orElseThrow();
    assertEquals(least, lattice.leastProbability(EntityType.LOC, begin, size), 1e-6);
  }

  /** The slope of the logarithm of the sum in a score is that label's probability. */
  @Property(tries = 20)
  void probabilityIsSlope(@ForAll @IntRange(min = 1, max = 6) int segments, @ForAll long seed) {
    fill(segments, seed);
    float step = 1 / 64f;
    int at = new Random(seed).nextInt(size * L);
    scores[at] += step;
    double above = lattice.sum();
    scores[at] -= 2 * step;
    double below = lattice.sum();
    scores[at] += step;
    lattice.sum();
    assertEquals((above - below) / (2 * step), lattice.probability(at / L, at % L), 1e-3);
  }

  private void fill(int segments, long seed) {
    Random random = new Random(seed);
    size = segments;
    transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextGaussian();
    }
    lattice = new Lattice(transitions);
    scores = lattice.start(segments);
    for (int i = 0; i < segments * L; i++) {
      scores[i] = (float) random.nextGaussian();
    }
  }

  private List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    for (int label = 0; label < L; label++) {
      if (Labels.opens(label)) {
        extend(new int[] {label}, all);
      }
    }
    return all;
  }

  private void extend(int[] labels, List<int[]> all) {
    int last = labels[labels.length - 1];
    if (labels.length < size) {
      for (int next : Labels.following(last)) {
        int[] longer = Arrays.copyOf(labels, labels.length + 1);
        longer[labels.length] = next;
        extend(longer, all);
      }
    } else if (Labels.closes(last)) {
      all.add(labels);
    }
  }

  private double score(int[] labels) {
    double score = 0;
    for (int i = 0; i < size; i++) {
      score += scores[i * L + labels[i]];
      score += i > 0 ? transitions[labels[i - 1] * L + labels[i]] : 0;
    }
    return score;
  }
}
