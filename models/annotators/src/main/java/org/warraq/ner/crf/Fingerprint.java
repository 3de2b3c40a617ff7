// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * 64-bit hashes that stand for a string, or for a pair of hashes.
 *
 * <p>The model keeps {@value #BITS} bits of each. With a million known features, one unknown
 * feature in a million is taken for a known one.
 */
public final class Fingerprint {
  /** Number of low bits that the model keeps. */
  static final int BITS = 40;

  private static final long MASK = (1L << BITS) - 1;

  private Fingerprint() {}

  /** The fingerprint of {@code text[begin, end)}, in UTF-16 units: FNV-1a, then mixed. */
  public static long of(CharSequence text, int begin, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The fingerprint of a whole text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The fingerprint of a pair; the order of the two matters. */
  public static long of(long first, long second) {
    return mix(first * 0x9e3779b97f4a7c15L + Long.rotateLeft(second, 31) + 1);
  }

  /** The {@value #BITS} bits of a fingerprint that the model keeps. */
  public static long kept(long fingerprint) {
    return fingerprint & MASK;
  }

  /** Stafford's mixer number 13, which {@link java.util.SplittableRandom} uses, too. */
  private static long mix(long hash) {
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
