// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.warraq.article.EntityType;

/** Compares the lattice with a search through all labellings of short sentences. */
class LatticeTest {
  private static final int LABELS = Labels.COUNT;

  /** Low, because in random sentences no span is very likely. */
  private static final double LIKELY = 0.08;

  private float[] transitions;
  private float[] scores;
  private int size;
  private Lattice lattice;

  @Property(tries = 50)
  void likelySpansAreThoseOfAllLabellings(
      @ForAll @IntRange(min = 1, max = 4) int segments, @ForAll long seed) {
    fill(segments, seed);
    double logarithm = lattice.forwardBackward();
    Map<Labels.Span, Double> probabilities = new HashMap<>();
    for (int[] labels : allLabellings()) {
      double weight = Math.exp(score(labels) - logarithm);
      entities(labels, size).forEach(span -> probabilities.merge(span, weight, Double::sum));
    }
    Set<Labels.Span> expected = new HashSet<>(probabilities.keySet());
    expected.removeIf(span -> probabilities.get(span) < LIKELY);
    List<Labels.Span> found = LikelySpans.of(lattice, LIKELY);
    assertEquals(expected, new HashSet<>(found));
    assertEquals(expected.size(), found.size());
    assertTrue(
        IntStream.range(1, found.size())
            .allMatch(i -> found.get(i - 1).begin() <= found.get(i).begin()));
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
      entity += entities(labels, size).equals(List.of(sentence)) ? weight : 0;
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

  /** The entities that the labels of a sentence stand for, in order. */
  static List<Labels.Span> entities(int[] labels, int size) {
    List<Labels.Span> entities = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < size; i++) {
      begin = Labels.opens(labels[i]) ? i : begin;
      if (Labels.closes(labels[i]) && labels[i] != Labels.OUTSIDE) {
        entities.add(new Labels.Span(type(labels[i]), begin, i + 1));
      }
    }
    return entities;
  }

  private static EntityType type(int label) {
    return Arrays.stream(EntityType.values())
        .filter(type -> label < Labels.first(Labels.number(type) + 1))
        .findFirst()
        .orElseThrow();
  }
}
