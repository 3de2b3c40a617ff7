// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Remembers the paths of words at one place in a sentence: those of the words seen lately, in two
 * generations, of which the elder is forgotten when the younger is full. Safe for use by many
 * threads.
 */
final class WordPathCache {
  /** Half of what is remembered; each word takes about 1.5 kB, so that all places take 170 MB. */
  private static final int GENERATION_WITHIN = 1 << 15;

  /** Likewise, at the ends of a sentence, where fewer words come. */
  private static final int GENERATION_AT_ENDS = 1 << 13;

  /** Longer words come once, and are large. */
  private static final int LONGEST = 24;

  private final WordPosition place;
  private final int generation;
  private volatile Map<String, WordPaths> recent;
  private volatile Map<String, WordPaths> earlier = Map.of();

  /**
   * @param generation how many words are half of what is remembered
   */
  WordPathCache(WordPosition place, int generation) {
    this.place = place;
    this.generation = generation;
    recent = new ConcurrentHashMap<>(2 * generation);
  }

  /** One for each place. */
  static Map<WordPosition, WordPathCache> forPlaces() {
    return Arrays.stream(WordPosition.values())
        .collect(Collectors.toMap(place -> place, WordPathCache::of));
  }

  private static WordPathCache of(WordPosition place) {
    return new WordPathCache(
        place, place == WordPosition.INNER ? GENERATION_WITHIN : GENERATION_AT_ENDS);
  }

  /** The paths of a word, searched for if they are not known. */
  WordPaths paths(String spelling, WordSearch search) {
    WordPaths known = recent.get(spelling);
    if (known != null) {
      return known;
    }
    WordPaths old = earlier.get(spelling);
    WordPaths paths = old != null ? old : search.search(spelling, place);
    if (spelling.length() <= LONGEST) {
      remember(spelling, paths);
    }
    return paths;
  }

  private void remember(String spelling, WordPaths paths) {
    recent.put(spelling, paths);
    if (recent.size() >= generation) {
      startGeneration();
    }
  }

  private synchronized void startGeneration() {
    if (recent.size() >= generation) {
      earlier = recent;
      recent = new ConcurrentHashMap<>(2 * generation);
    }
  }
}
