// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * Hashes of strings, and of hashes, that stand for what they were made from.
 *
 * <p>The model file keeps {@value #BITS} bits of each: among a million features, one unknown
 * feature in a million is taken for a known one.
 */
public final class Fingerprint {
  /** Bits that are kept. */
  static final int BITS = 40;

  private static final long MASK = (1L << BITS) - 1;

  private Fingerprint() {}

  /** The fingerprint of {@code text[begin, end)}, of 64 bits. */
  public static long of(CharSequence text, int begin, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return finish(hash);
  }

  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The fingerprint of a pair, order mattering, of 64 bits. */
  public static long of(long first, long second) {
    return finish(first * 0x9e3779b97f4a7c15L + Long.rotateLeft(second, 31) + 1);
  }

  /** The bits that are kept of a fingerprint. */
  public static long kept(long fingerprint) {
    return fingerprint & MASK;
  }

  /** Stafford's thirteenth mixer, as in {@link java.util.SplittableRandom}. */
  private static long finish(long hash) {
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
