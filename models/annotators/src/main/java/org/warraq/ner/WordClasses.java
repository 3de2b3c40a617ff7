// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.FingerprintMap;

/**
 * Classes of forms that are used in similar contexts, learned from text without labels. There are
 * several divisions into classes, called grains, from coarse to fine.
 *
 * <p>Safe for use by many threads. Callers must not change the arrays of the grains.
 *
 * @see <a href="https://aclanthology.org/J92-4003/">Brown et al. (1992), Class-Based n-gram Models
 *     of Natural Language</a>
 */
public final class WordClasses {
  /** The class of a form that has none. */
  static final int NONE = FingerprintMap.NONE;

  private final List<Grain> grains;
  private final List<FingerprintMap> maps;

  private WordClasses(List<Grain> grains) {
    this.grains = List.copyOf(grains);
    maps = grains.stream().map(grain -> FingerprintMap.of(grain.keys(), grain.classes())).toList();
  }

  /**
   * One division into classes: the form with the key {@code keys[i]} is in the class {@code
   * classes[i]}.
   *
   * @param keys keys of forms ({@link WordClasses#key}), ascending
   * @param classes numbers of classes, 0 or more
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from trainer to file; never compared.
  public record Grain(long[] keys, int[] classes) {}

  /**
   * Makes word classes from several divisions of the forms (grains), in the order from coarse to
   * fine.
   */
  public static WordClasses of(List<Grain> grains) {
    return new WordClasses(grains);
  }

  /** These classes with one more grain, placed before the others. */
  public WordClasses with(Grain first) {
    return of(Stream.concat(Stream.of(first), grains.stream()).toList());
  }

  /** The key of a form in a grain: its kept fingerprint. */
  public static long key(String form) {
    return Fingerprint.kept(Fingerprint.of(form));
  }

  List<Grain> grains() {
    return grains;
  }

  int grainCount() {
    return maps.size();
  }

  /** Number of classes of the last grain, which is the finest; 0 if there are no grains. */
  int finestCount() {
    return grains.isEmpty()
        ? 0
        : Arrays.stream(grains.get(grains.size() - 1).classes()).max().orElse(-1) + 1;
  }

  /** The class of a form in a grain, or {@link #NONE}. */
  int classOf(int grain, long formFingerprint) {
    return maps.get(grain).get(Fingerprint.kept(formFingerprint));
  }
}
