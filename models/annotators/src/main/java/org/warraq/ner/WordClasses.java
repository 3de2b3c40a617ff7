// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import java.util.stream.Stream;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.FingerprintMap;

/**
 * Classes of words that keep the same company, at one or more grains: what was learned from text
 * without labels.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/J92-4003/">Brown et al. (1992), Class-Based n-gram Models
 *     of Natural Language</a>
 */
public final class WordClasses {
  /** What {@link #of} answers for a form that has no class. */
  public static final int NONE = FingerprintMap.NONE;

  private final List<Grain> grains;
  private final List<FingerprintMap> maps;

  private WordClasses(List<Grain> grains) {
    this.grains = List.copyOf(grains);
    maps = grains.stream().map(grain -> FingerprintMap.of(grain.keys(), grain.classes())).toList();
  }

  /**
   * One division into classes.
   *
   * @param keys kept fingerprints of the forms, ascending
   * @param classes the class of each
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from trainer to file; never compared.
  public record Grain(long[] keys, int[] classes) {}

  public static WordClasses of(List<Grain> grains) {
    return new WordClasses(grains);
  }

  /** These classes, with a further grain before them. */
  public WordClasses with(Grain first) {
    return of(Stream.concat(Stream.of(first), grains.stream()).toList());
  }

  /** The key of a form. */
  public static long key(String form) {
    return Fingerprint.kept(Fingerprint.of(form));
  }

  List<Grain> grains() {
    return grains;
  }

  int grainCount() {
    return maps.size();
  }

  /** The class of a form in one grain, or {@link #NONE}. */
  int of(int grain, long formFingerprint) {
    return maps.get(grain).get(Fingerprint.kept(formFingerprint));
  }
}
