// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.warraq.ner.Labels;
import org.warraq.ner.WeightTable;

/** Adds a corpus's own weights to the shared ones, and keeps what is large enough, coded. */
final class ModelPacker {
  private static final int L = Labels.COUNT;

  private final TrainingSet set;
  private final float[] folded;
  private float greatest = 1;

  private ModelPacker(TrainingSet set, float[] weights, int corpus) {
    this.set = set;
    folded = Arrays.copyOf(weights, set.features() * L);
    for (int row = 0; row < set.features(); row++) {
      int copy = set.copyRow(corpus, row);
      for (int label = 0; label < L; label++) {
        folded[row * L + label] += copy == TrainingSet.NO_ROW ? 0 : weights[copy * L + label];
        greatest = Math.max(greatest, Math.abs(folded[row * L + label]));
      }
    }
  }

  static WeightTable pack(TrainingSet set, float[] weights, int corpus, float prune) {
    return new ModelPacker(set, weights, corpus).table(prune);
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
