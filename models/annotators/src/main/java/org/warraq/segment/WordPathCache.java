// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Remembers the paths of recently used words, for one place in the sentence. It is small, because
 * {@link WordwiseDecoder} decides most sentences without paths. There are two generations of words:
 * if the younger one is full, it replaces the older one, which is forgotten. Safe for use by many
 * threads.
 */
final class WordPathCache {
  /**
   * Size of a generation inside a sentence, in words. A word takes about 1.5 kB, so the caches of
   * all places take about 11 MB.
   */
  private static final int INNER_GENERATION = 1 << 11;

  /**
   * Size of a generation at the ends of a sentence, in words: smaller, as fewer words are there.
   */
  private static final int OUTER_GENERATION = 1 << 9;

  /**
   * Length of the longest word that is remembered, in UTF-16 units. Longer words are rare and their
   * paths take more memory.
   */
  private static final int LONGEST_WORD = 24;

  private final PlaceInSentence place;
  private final int generation;
  private volatile Map<String, WordPaths> younger;
  private volatile Map<String, WordPaths> older = Map.of();

  /**
   * Makes an empty cache.
   *
   * @param generation size of one of the two generations, in words
   */
  WordPathCache(PlaceInSentence place, int generation) {
    this.place = place;
    this.generation = generation;
    younger = new ConcurrentHashMap<>(2 * generation);
  }

  /** Makes one empty cache per place. */
  static Map<PlaceInSentence, WordPathCache> forAllPlaces() {
    return Arrays.stream(PlaceInSentence.values())
        .collect(Collectors.toMap(place -> place, WordPathCache::of));
  }

  private static WordPathCache of(PlaceInSentence place) {
    boolean isInner = place == PlaceInSentence.INNER;
    return new WordPathCache(place, isInner ? INNER_GENERATION : OUTER_GENERATION);
  }

  /**
   * Returns the paths of a word.
   *
   * @param search finds the paths if they are not remembered
   */
  WordPaths paths(String spelling, WordSearch search) {
    WordPaths recent = younger.get(spelling);
    if (recent != null) {
      return recent;
    }
    WordPaths old = older.get(spelling);
    WordPaths paths = old != null ? old : search.search(spelling, place);
    if (spelling.length() <= LONGEST_WORD) {
      remember(spelling, paths);
    }
    return paths;
  }

  private void remember(String spelling, WordPaths paths) {
    younger.put(spelling, paths);
    if (younger.size() >= generation) {
      startGeneration();
    }
  }

  private synchronized void startGeneration() {
    if (younger.size() >= generation) {
      older = younger;
      younger = new ConcurrentHashMap<>(2 * generation);
    }
  }
}
