// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.warraq.article.Upos;
import org.warraq.ner.crf.WeightTable;

/**
 * Trains the log-linear model of Universal tags with AdaGrad, under an L1 and an L2 penalty. The
 * treebank is small, so the penalties matter: L1 makes most weights exactly 0, L2 keeps the others
 * low. The same examples and seed give the same weights on every machine, because all arithmetic is
 * strict.
 *
 * <p>Weights are in rows: that of feature {@code f} for the tag with ordinal {@code t} is at {@code
 * f * TAGS + t}.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive
 *     Subgradient Methods</a>
 */
@SuppressWarnings("EnumOrdinal") // The model's file names tags by their ordinals.
final class UposTrainer {
  private static final int TAGS = Upos.values().length;
  private static final int PASSES = 15;
  private static final double RATE = 0.2;
  private static final double L1 = 0.02;
  private static final double L2 = 0.01;

  /** Is added to sums of squares, so that the first steps are not too long. */
  private static final double DAMPING = 0.01;

  /** Gradients below this are taken for 0. */
  private static final double NEGLIGIBLE = 1e-4;

  /** The keys of all features, ascending. */
  private final long[] keys;

  /** The features of example {@code e}, as indexes into {@link #keys}, at {@code [e]}. */
  private final int[][] features;

  private final List<Upos> right;
  private final double[] weights;

  /** For each weight: the sum of its squared gradients. */
  private final double[] squares;

  private UposTrainer(List<long[]> examples, List<Upos> right) {
    this.right = right;
    keys = examples.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    features =
        examples.stream()
            .map(
                each ->
                    Arrays.stream(each).mapToInt(key -> Arrays.binarySearch(keys, key)).toArray())
            .toArray(int[][]::new);
    weights = new double[keys.length * TAGS];
    squares = new double[weights.length];
    Arrays.fill(squares, DAMPING);
  }

  /**
   * Trains the weights of features for the ordinals of {@link Upos}.
   *
   * @param examples the keys of the features of each segment
   * @param right the right tag of each segment
   * @param seed decides the order in which examples are read
   */
  static WeightTable train(List<long[]> examples, List<Upos> right, long seed) {
    UposTrainer trainer = new UposTrainer(examples, right);
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
    }
    return trainer.pack();
  }

  private void learn(int example) {
    double[] gradient = probabilities(features[example]);
    gradient[right.get(example).ordinal()] -= 1;
    for (int feature : features[example]) {
      for (int tag = 0; tag < TAGS; tag++) {
        if (Math.abs(gradient[tag]) >= NEGLIGIBLE) {
          step(feature * TAGS + tag, gradient[tag]);
        }
      }
    }
  }

  private double[] probabilities(int[] row) {
    double[] scores = new double[TAGS];
    for (int feature : row) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[feature * TAGS + tag];
      }
    }
    double greatest = Arrays.stream(scores).max().getAsDouble();
    double total = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] = StrictMath.exp(scores[tag] - greatest);
      total += scores[tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      scores[tag] /= total;
    }
    return scores;
  }

  /** Moves a weight against its gradient, then towards 0. */
  private void step(int weight, double gradient) {
    squares[weight] += gradient * gradient;
    double rate = RATE / Math.sqrt(squares[weight]);
    double moved = weights[weight] - rate * gradient;
    double shrunk = Math.max(0, Math.abs(moved) - rate * L1) * Math.max(0, 1 - rate * L2);
    weights[weight] = Math.copySign(shrunk, moved);
  }

  /** Leaves out features without weights, and packs the others. */
  private WeightTable pack() {
    float greatest = (float) Arrays.stream(weights).map(Math::abs).max().orElse(1);
    SortedMap<Long, byte[]> rows = new TreeMap<>();
    for (int feature = 0; feature < keys.length; feature++) {
      byte[] codes = new byte[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        codes[tag] = WeightTable.code((float) weights[feature * TAGS + tag], greatest);
      }
      if (labelSet(codes) != 0) {
        rows.put(keys[feature], codes);
      }
    }
    int[] labelSets = rows.values().stream().mapToInt(UposTrainer::labelSet).toArray();
    byte[] codes = new byte[Arrays.stream(labelSets).map(Integer::bitCount).sum()];
    int next = 0;
    for (byte[] row : rows.values()) {
      for (byte code : row) {
        if (code != 0) {
          codes[next++] = code;
        }
      }
    }
    long[] kept = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    return new WeightTable(kept, labelSets, codes, greatest);
  }

  private static int labelSet(byte[] codes) {
    int set = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      set |= codes[tag] == 0 ? 0 : 1 << tag;
    }
    return set;
  }
}
