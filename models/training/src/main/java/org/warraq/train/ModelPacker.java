// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/** Adds domains' own weights to the shared ones, and keeps what is large enough, coded. */
final class ModelPacker {
  private static final int L = Labels.COUNT;

  private final TrainingSet set;
  private final float[] folded;
  private float greatest = 1;

  private ModelPacker(TrainingSet set, float[] weights, Set<Domain> domains) {
    this.set = set;
    folded = Arrays.copyOf(weights, set.features() * L);
    EnumSet.copyOf(domains).forEach(domain -> add(weights, domain));
    for (float weight : folded) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
  }

  static WeightTable pack(TrainingSet set, float[] weights, Set<Domain> domains, float prune) {
    return new ModelPacker(set, weights, domains).table(prune);
  }

  private void add(float[] weights, Domain domain) {
    for (int row = 0; row < set.features(); row++) {
      int copy = set.copyRow(domain.number(), row);
      for (int label = 0; copy != TrainingSet.NO_ROW && label < L; label++) {
        folded[row * L + label] += weights[copy * L + label];
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
        float weight = folded[row * L + Integer.numberOfTrailingZeros(labels)];
        codes[next++] = WeightTable.code(weight, greatest);
      }
    }
    return new WeightTable(keys, labelSets, codes, greatest);
  }

  private int labelSet(int row, float prune) {
    int labels = 0;
    for (int label = 0; label < L; label++) {
      labels |= Math.abs(folded[row * L + label]) >= prune ? 1 << label : 0;
    }
    return labels;
  }
}
