// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts the words of a sentence one by one, by their {@link WordCuts}. This gives the result of
 * {@link ExactDecoder} wherever the cuts of all words are known; elsewhere {@link QuickDecoder}
 * cuts the sentence. For one thread.
 */
final class WordwiseDecoder {
  private final BoundaryScores boundaries;
  private final NeighbourBounds bounds;
  private final WordCutsCache cache;
  private final WordCutsSearch search;
  private final QuickDecoder decoder;
  private WordCuts[] words = new WordCuts[64];

  WordwiseDecoder(
      BoundaryScores boundaries,
      NeighbourBounds bounds,
      WordCutsCache cache,
      WordCutsSearch search,
      QuickDecoder decoder) {
    this.boundaries = boundaries;
    this.bounds = bounds;
    this.cache = cache;
    this.search = search;
    this.decoder = decoder;
  }

  /** Cuts each token of a sentence. */
  List<SegmentedWord> decode(List<LexerToken> tokens) {
    SegmentedWord[] segmented = new SegmentedWord[tokens.size()];
    return decode(tokens, segmented) ? Arrays.asList(segmented) : decoder.decode(tokens);
  }

  /** Cuts each token; returns false if a word cannot be decided alone. */
  boolean decode(List<LexerToken> tokens, SegmentedWord[] segmented) {
    int size = tokens.size();
    if (words.length < size) {
      words = new WordCuts[2 * size];
    }
    for (int i = 0; i < size; i++) {
      words[i] = cuts(tokens.get(i).spelling(), PlaceInSentence.of(i, size));
      if (!words[i].isKnown()
          || (i > 0 && !words[i].excludesStrayBefore(words[i - 1], bounds, boundaries))) {
        return false;
      }
    }
    for (int i = 0; i < size; i++) {
      segmented[i] = words[i].best(i + 1 < size ? words[i + 1] : null, boundaries);
      if (segmented[i] == null) {
        return false;
      }
    }
    return true;
  }

  private WordCuts cuts(String spelling, PlaceInSentence place) {
    WordCuts known = cache.get(spelling, place);
    if (known != null) {
      return known;
    }
    WordCuts found = search.search(spelling, place);
    cache.put(found);
    return found;
  }
}
