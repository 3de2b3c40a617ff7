// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * The weights of features for labels: sparse rows of one-byte codes.
 *
 * <p>A code stands for {@code sign(code) · (code / 127)² · greatest}: fine near nought, where most
 * weights are. Immutable and safe for use by many threads.
 */
public final class WeightTable {
  /** Largest code. */
  public static final int LARGEST_CODE = 127;

  private final long[] keys;
  private final int[] labelSets;
  private final byte[] codes;
  private final float greatest;
  private final int[] codeBegin;
  private final FingerprintMap rows;
  private final float[] values = new float[2 * LARGEST_CODE + 2];

  /**
   * A table of sparse rows.
   *
   * @param keys kept fingerprints of the features, ascending
   * @param labelSets for each feature the labels that it has weights for, as bits
   * @param codes the weights' codes, row after row, by label
   * @param greatest the absolute weight that code {@value #LARGEST_CODE} stands for
   */
  public WeightTable(long[] keys, int[] labelSets, byte[] codes, float greatest) {
    this.keys = keys.clone();
    this.labelSets = labelSets.clone();
    this.codes = codes.clone();
    this.greatest = greatest;
    int[] numbers = new int[keys.length];
    codeBegin = new int[keys.length];
    for (int i = 1; i < keys.length; i++) {
      numbers[i] = i;
      codeBegin[i] = codeBegin[i - 1] + Integer.bitCount(labelSets[i - 1]);
    }
    rows = FingerprintMap.of(keys, numbers);
    for (int code = -LARGEST_CODE; code <= LARGEST_CODE; code++) {
      values[code + LARGEST_CODE + 1] = value(code, greatest);
    }
  }

  /** The code of a weight. */
  public static byte code(float weight, float greatest) {
    double root = Math.sqrt(Math.min(1, Math.abs(weight) / greatest));
    int code = (int) Math.floor(root * LARGEST_CODE + 0.5);
    return (byte) (weight < 0 ? -code : code);
  }

  private static float value(int code, float greatest) {
    float root = (float) code / LARGEST_CODE;
    return root * Math.abs(root) * greatest;
  }

  public long[] keys() {
    return keys;
  }

  public int[] labelSets() {
    return labelSets;
  }

  public byte[] codes() {
    return codes;
  }

  public float greatest() {
    return greatest;
  }

  /** Adds a feature's weights, if it has any, to {@code scores[at + label]}. */
  public void addTo(float[] scores, int at, long feature) {
    int row = rows.get(feature);
    if (row == FingerprintMap.NONE) {
      return;
    }
    int code = codeBegin[row];
    for (int set = labelSets[row]; set != 0; set &= set - 1) {
      scores[at + Integer.numberOfTrailingZeros(set)] += values[codes[code++] + LARGEST_CODE + 1];
    }
  }
}
