// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/** Hash of a form, by which {@link LemmaTable} finds it. Thread-safe. */
public final class FormHash {
  private static final long START = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private FormHash() {}

  /** Returns the 64-bit hash of a form from index {@code begin} to its end. */
  public static long of(CharSequence form, int begin) {
    return finished(of(form, begin, form.length()));
  }

  /** Returns the hash of a form with another last letter. */
  static long of(CharSequence form, int begin, char last) {
    return finished(with(of(form, begin, form.length() - 1), last));
  }

  private static long of(CharSequence form, int begin, int end) {
    long hash = START;
    for (int i = begin; i < end; i++) {
      hash = with(hash, form.charAt(i));
    }
    return hash;
  }

  private static long with(long hash, char letter) {
    long mixed = (hash ^ letter) * FACTOR;
    return mixed ^ (mixed >>> 29);
  }

  private static long finished(long hash) {
    long mixed = hash * FACTOR;
    return mixed ^ (mixed >>> 32);
  }
}
