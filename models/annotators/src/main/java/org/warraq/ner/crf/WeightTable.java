// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * The weights of features for labels, as sparse rows of one-byte codes. It is made of these arrays:
 *
 * <pre>
 * array      length                    cell
 * keys       features                  kept fingerprint of feature f; ascending
 * labelSets  features                  bit l is set if feature f has a weight for label l
 * codes      weights of all features   the codes of feature 0, by ascending label; then of 1, …
 * </pre>
 *
 * <p>A code {@code c} (−127 to 127) stands for the weight {@code sign(c) · (c / 127)² · greatest},
 * because most weights are near 0 and need finer steps there. Safe for use by many threads. Callers
 * must not change the arrays.
 */
public final class WeightTable {
  private static final int MAX_CODE = 127;

  private final long[] keys;
  private final int[] labelSets;
  private final byte[] codes;
  private final float greatest;

  /**
   * From a feature's kept fingerprint to where its weights are: the index of its first code times
   * 2<sup>32</sup>, plus its label set.
   */
  private final FingerprintMap features;

  /** The weight of code {@code c} at {@code c + MAX_CODE + 1}. */
  private final float[] weights = new float[2 * MAX_CODE + 2];

  /**
   * A table of these arrays, which are copied.
   *
   * @param greatest the absolute weight that code 127 stands for
   */
  public WeightTable(long[] keys, int[] labelSets, byte[] codes, float greatest) {
    this.keys = keys.clone();
    this.labelSets = labelSets.clone();
    this.codes = codes.clone();
    this.greatest = greatest;
    long[] places = new long[keys.length];
    long firstCode = 0;
    for (int i = 0; i < keys.length; i++) {
      places[i] = firstCode << Integer.SIZE | labelSets[i];
      firstCode += Integer.bitCount(labelSets[i]);
    }
    features = FingerprintMap.of(keys, places);
    for (int code = -MAX_CODE; code <= MAX_CODE; code++) {
      weights[code + MAX_CODE + 1] = weight(code, greatest);
    }
  }

  /** The code nearest to a weight, in a table where code 127 stands for {@code greatest}. */
  public static byte code(float weight, float greatest) {
    double root = Math.sqrt(Math.min(1, Math.abs(weight) / greatest));
    int code = (int) Math.floor(root * MAX_CODE + 0.5);
    return (byte) (weight < 0 ? -code : code);
  }

  private static float weight(int code, float greatest) {
    float root = (float) code / MAX_CODE;
    return root * Math.abs(root) * greatest;
  }

  /** The kept fingerprints of the features, ascending. Not a copy. */
  public long[] keys() {
    return keys;
  }

  /** By feature: the labels that it has weights for, as bits. Not a copy. */
  public int[] labelSets() {
    return labelSets;
  }

  /** The codes of all weights, by feature and label. Not a copy. */
  public byte[] codes() {
    return codes;
  }

  /** The absolute weight that code 127 stands for. */
  public float greatest() {
    return greatest;
  }

  /**
   * Adds the weights of a feature for each label {@code l} to {@code scores[row + l]}. An unknown
   * feature has no weights.
   *
   * @param row index of the score of label 0
   * @param feature a kept fingerprint
   */
  public void addTo(float[] scores, int row, long feature) {
    long place = features.getLong(feature);
    if (place == FingerprintMap.NONE) {
      return;
    }
    int code = (int) (place >> Integer.SIZE);
    for (int set = (int) place; set != 0; set &= set - 1) {
      scores[row + Integer.numberOfTrailingZeros(set)] += weights[codes[code++] + MAX_CODE + 1];
    }
  }
}
