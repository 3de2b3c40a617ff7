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
final class WordMemo {
  /** Half of what is remembered; each word takes about 1.5 kB. */
  private static final int GENERATION = 1 << 16;

  /** Longer words come once, and are large. */
  private static final int LONGEST = 24;

  private final Place place;
  private volatile Map<String, WordPaths> recent = new ConcurrentHashMap<>(2 * GENERATION);
  private volatile Map<String, WordPaths> earlier = Map.of();

  WordMemo(Place place) {
    this.place = place;
  }

  /** One for each place. */
  static Map<Place, WordMemo> forPlaces() {
    return Arrays.stream(Place.values()).collect(Collectors.toMap(place -> place, WordMemo::new));
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
    if (recent.size() >= GENERATION) {
      startGeneration();
    }
  }

  private synchronized void startGeneration() {
    if (recent.size() >= GENERATION) {
      earlier = recent;
      recent = new ConcurrentHashMap<>(2 * GENERATION);
    }
  }
}
