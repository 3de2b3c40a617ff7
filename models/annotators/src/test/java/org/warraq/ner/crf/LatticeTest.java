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

/** Compares the lattice with a search through all labellings of short sentences. */
class LatticeTest {
  private static final int LABELS = Labels.COUNT;

  private float[] transitions;
  private float[] scores;
  private int size;
  private Lattice lattice;

  @Property(tries = 20)
  void bestLabelsHaveTheHighestScoreOfAllLabellings(
      @ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    int[] best = null;
    for (int[] labels : allLabellings()) {
      best = best == null || score(labels) > score(best) ? labels : best;
    }
    assertArrayEquals(best, Arrays.copyOf(lattice.bestLabels(), size));
  }

  @Property(tries = 20)
  void probabilitiesAreThoseOfAllLabellings(
      @ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    double logarithm = lattice.forwardBackward();
    double total = 0;
    double whole = 0;
    double entity = 0;
    double transition = 0;
    for (int[] labels : allLabellings()) {
      double weight = Math.exp(score(labels) - logarithm);
      total += weight;
      whole += labels[0] == Labels.whole(EntityType.LOC) ? weight : 0;
      Labels.Span sentence = new Labels.Span(EntityType.PER, 0, size);
      entity += Labels.entities(labels, size).equals(List.of(sentence)) ? weight : 0;
      boolean stays = size > 1 && labels[0] == Labels.OUTSIDE && labels[1] == Labels.OUTSIDE;
      transition += stays ? weight : 0;
    }
    assertEquals(1, total, 1e-6);
    assertEquals(whole, lattice.labelProbability(0, Labels.whole(EntityType.LOC)), 1e-6);
    assertEquals(entity, lattice.entityProbability(EntityType.PER, 0, size), 1e-6);
    if (size > 1) {
      assertEquals(
          transition, lattice.transitionProbability(0, Labels.OUTSIDE, Labels.OUTSIDE), 1e-6);
    }
  }

  @Property(tries = 20)
  void minTypeProbabilityIsTheLowestOfTheSegments(
      @ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    double logarithm = lattice.forwardBackward();
    double[] inPlaces = new double[size];
    for (int[] labels : allLabellings()) {
      for (Labels.Span span : Labels.entities(labels, size)) {
        for (int i = span.begin(); span.type() == EntityType.LOC && i < span.end(); i++) {
          inPlaces[i] += Math.exp(score(labels) - logarithm);
        }
      }
    }
    int begin = Math.floorMod(seed, size);
    double min = Arrays.stream(inPlaces, begin, size).min().orElseThrow();
    assertEquals(min, lattice.minTypeProbability(EntityType.LOC, begin, size), 1e-6);
  }

  /** The derivative of the log partition function with respect to a score. */
  @Property(tries = 20)
  void labelProbabilityIsTheDerivativeOfTheLogPartitionFunction(
      @ForAll @IntRange(min = 1, max = 6) int segments, @ForAll long seed) {
    fill(segments, seed);
    float delta = 1 / 64f;
    int cell = new Random(seed).nextInt(size * LABELS);
    scores[cell] += delta;
    double above = lattice.forwardBackward();
    scores[cell] -= 2 * delta;
    double below = lattice.forwardBackward();
    scores[cell] += delta;
    lattice.forwardBackward();
    assertEquals(
        (above - below) / (2 * delta),
        lattice.labelProbability(cell / LABELS, cell % LABELS),
        1e-3);
  }

  private void fill(int segments, long seed) {
    Random random = new Random(seed);
    size = segments;
    transitions = new float[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextGaussian();
    }
    lattice = new Lattice(transitions);
    scores = lattice.start(segments);
    for (int i = 0; i < segments * LABELS; i++) {
      scores[i] = (float) random.nextGaussian();
    }
  }

  private List<int[]> allLabellings() {
    List<int[]> all = new ArrayList<>();
    for (int label = 0; label < LABELS; label++) {
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
      score += scores[i * LABELS + labels[i]];
      score += i > 0 ? transitions[labels[i - 1] * LABELS + labels[i]] : 0;
    }
    return score;
  }
}
