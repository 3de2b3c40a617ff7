// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/** Hash of a form, by which {@link LemmaTable} finds it. Thread-safe. */
public final class FormHash {
  private static final long START = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private FormHash() {}

  /** Returns the 64-bit hash of a form from index {@code begin} to its end. */
  public static long of(CharSequence form, int begin) {
    long hash = START;
    for (int i = begin; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    hash *= FACTOR;
    return hash ^ (hash >>> 32);
  }
}
