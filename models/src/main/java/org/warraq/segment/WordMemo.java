// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the paths of words that were searched lately. Safe for use by many threads. */
final class WordMemo {
  /** About 100 MB when full; a newspaper's year has about this many different words. */
  private static final int MOST_WORDS = 100_000;

  /** Longer ones come once and are large. */
  private static final int LONGEST = 24;

  private final Map<Place, Map<String, WordPaths>> words = new EnumMap<>(Place.class);

  WordMemo() {
    for (Place place : Place.values()) {
      words.put(place, new ConcurrentHashMap<>());
    }
  }

  /** The paths of a word, searched for if they are not known. */
  WordPaths paths(String spelling, Place place, WordSearch search) {
    Map<String, WordPaths> known = words.get(place);
    WordPaths paths = known.get(spelling);
    if (paths == null) {
      paths = search.search(spelling, place);
      remember(paths, known);
    }
    return paths;
  }

  /** Forgets all when full: frequent words come again at once. */
  private static void remember(WordPaths paths, Map<String, WordPaths> known) {
    if (paths.spelling.length() <= LONGEST) {
      if (known.size() >= MOST_WORDS) {
        known.clear();
      }
      known.put(paths.spelling, paths);
    }
  }
}
