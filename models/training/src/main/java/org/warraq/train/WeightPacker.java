// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/**
 * Packs trained weights for a model file: adds the weights of some domains to the shared ones,
 * drops small weights and encodes the others in one byte each.
 */
final class WeightPacker {
  private static final int LABELS = Labels.COUNT;

  private final NumberedSentences set;

  /**
   * The sum of shared and domain weights, of row {@code r} and label {@code l} at r * LABELS + l.
   */
  private final float[] sums;

  /** The greatest absolute value of a sum, at least 1. It is the scale of the codes. */
  private float greatest = 1;

  private WeightPacker(NumberedSentences set, float[] weights, Set<TrainingDomain> domains) {
    this.set = set;
    sums = Arrays.copyOf(weights, set.features() * LABELS);
    EnumSet.copyOf(domains).forEach(domain -> add(weights, domain));
    for (float weight : sums) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
  }

  /**
   * Packs the weights.
   *
   * @param weights the weights by row and label, as {@link CrfTrainer#weights} returns them
   * @param domains the domains whose weights are added to the shared ones
   * @param prune weights with a smaller absolute value are dropped
   */
  static WeightTable pack(
      NumberedSentences set, float[] weights, Set<TrainingDomain> domains, float prune) {
    return new WeightPacker(set, weights, domains).table(prune);
  }

  private void add(float[] weights, TrainingDomain domain) {
    for (int row = 0; row < set.features(); row++) {
      int copy = set.copyRow(domain.number(), row);
      for (int label = 0; copy != NumberedSentences.NO_ROW && label < LABELS; label++) {
        sums[row * LABELS + label] += weights[copy * LABELS + label];
      }
    }
  }

  private WeightTable table(float prune) {
    int[] rows =
        IntStream.range(0, set.features())
            .filter(row -> labelSet(row, prune) != 0)
            .boxed()
            .sorted(Comparator.comparingLong(set::fingerprint))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] keys = Arrays.stream(rows).mapToLong(set::fingerprint).toArray();
    int[] labelSets = Arrays.stream(rows).map(row -> labelSet(row, prune)).toArray();
    byte[] codes = new byte[Arrays.stream(labelSets).map(Integer::bitCount).sum()];
    int next = 0;
    for (int row : rows) {
      for (int labels = labelSet(row, prune); labels != 0; labels &= labels - 1) {
        float weight = sums[row * LABELS + Integer.numberOfTrailingZeros(labels)];
        codes[next++] = WeightTable.code(weight, greatest);
      }
    }
    return new WeightTable(keys, labelSets, codes, greatest);
  }

  /** Returns the labels, as bits, for which a row has a weight that is kept. */
  private int labelSet(int row, float prune) {
    int labels = 0;
    for (int label = 0; label < LABELS; label++) {
      labels |= Math.abs(sums[row * LABELS + label]) >= prune ? 1 << label : 0;
    }
    return labels;
  }
}
