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

  /** Greatest number of codes that are kept together with the label set. */
  private static final int INLINE = 5;

  private static final int LABEL_SET = (1 << Labels.COUNT) - 1;

  private final long[] keys;
  private final int[] labelSets;
  private final byte[] codes;
  private final float greatest;

  /**
   * From a feature's kept fingerprint to its weights. The label set is in the low {@value
   * Labels#COUNT} bits. Above them are the codes, if there are at most {@value #INLINE}, the first
   * one lowest; so most searches read memory in one place only. Otherwise it is the index of the
   * first code.
   */
  private final FingerprintMap features;

  /** The weight of code {@code c} at {@code c + MAX_CODE + 1}. */
  private final float[] weights = new float[2 * MAX_CODE + 2];

  /** The same weights as fixed-point numbers, see {@link LabelSums}. */
  private final long[] fixedWeights = new long[2 * MAX_CODE + 2];

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
    int firstCode = 0;
    for (int i = 0; i < keys.length; i++) {
      int count = Integer.bitCount(labelSets[i]);
      long above = count <= INLINE ? inlined(codes, firstCode, count) : firstCode;
      places[i] = above << Labels.COUNT | labelSets[i];
      firstCode += count;
    }
    features = FingerprintMap.of(keys, places);
    for (int code = -MAX_CODE; code <= MAX_CODE; code++) {
      weights[code + MAX_CODE + 1] = weight(code, greatest);
      fixedWeights[code + MAX_CODE + 1] = LabelSums.fixed(weight(code, greatest));
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

  private static long inlined(byte[] codes, int first, int count) {
    long inlined = 0;
    for (int i = count - 1; i >= 0; i--) {
      inlined = inlined << Byte.SIZE | (codes[first + i] & 0xff);
    }
    return inlined;
  }

  /**
   * Adds the weights of a feature for each label {@code l} to {@code sums[l]}, in units of {@link
   * #greatest} / 127². An unknown feature has no weights.
   *
   * @param feature a kept fingerprint
   */
  public void addUnits(int[] sums, long feature) {
    long place = features.getLong(feature);
    if (place == FingerprintMap.NONE) {
      return;
    }
    boolean inline = Long.bitCount(place & LABEL_SET) <= INLINE;
    long above = place >>> Labels.COUNT;
    for (int set = (int) place & LABEL_SET; set != 0; set &= set - 1) {
      int code = inline ? (byte) above : codes[(int) above];
      above = inline ? above >>> Byte.SIZE : above + 1;
      sums[Integer.numberOfTrailingZeros(set)] += code * Math.abs(code);
    }
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
    boolean inline = Long.bitCount(place & LABEL_SET) <= INLINE;
    long above = place >>> Labels.COUNT;
    for (int set = (int) place & LABEL_SET; set != 0; set &= set - 1) {
      byte code = inline ? (byte) above : codes[(int) above];
      above = inline ? above >>> Byte.SIZE : above + 1;
      scores[row + Integer.numberOfTrailingZeros(set)] += weights[code + MAX_CODE + 1];
    }
  }

  /**
   * Adds the weights of features to packed sums; see {@link LabelSums}. Unknown features have no
   * weights. Many features at once are faster than each alone, because the filter is asked about
   * all of them first: then most look-ups find something, and the processor can wait for the memory
   * of several at once.
   *
   * @param batch the features; those that are unknown may be taken out of it
   */
  public void addTo(long[] sums, FeatureBatch batch) {
    batch.retain(features);
    for (int i = 0; i < batch.size(); i++) {
      addTo(sums, batch.row(i) * LabelSums.ROW, batch.feature(i));
    }
  }

  private void addTo(long[] sums, int at, long feature) {
    long place = features.getUnfiltered(feature);
    if (place == FingerprintMap.NONE) {
      return;
    }
    boolean inline = Long.bitCount(place & LABEL_SET) <= INLINE;
    long above = place >>> Labels.COUNT;
    for (int set = (int) place & LABEL_SET; set != 0; set &= set - 1) {
      byte code = inline ? (byte) above : codes[(int) above];
      above = inline ? above >>> Byte.SIZE : above + 1;
      int label = Integer.numberOfTrailingZeros(set);
      LabelSums.add(sums, at, label, fixedWeights[code + MAX_CODE + 1]);
    }
  }
}
