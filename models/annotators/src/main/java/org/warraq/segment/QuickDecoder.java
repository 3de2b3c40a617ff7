// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the best labels of a sentence quickly: it joins the {@link WordPaths} of its words, which
 * are searched once and used for many sentences. The labels are always those of {@link
 * ExactDecoder}. For one thread.
 *
 * <p>A boundary nearly always gets the label {@link SegmentLabel#BOUNDARY}, so words are joined
 * through that label only (6 sums instead of 36). Stray paths, which give it another label, are not
 * followed. An upper bound of their score is kept, as Kaji et al. (2010) do for rare labels. If the
 * bound reaches the best path's score, or two paths are equally good, ExactDecoder decides.
 *
 * @see <a href="https://aclanthology.org/P10-1050/">Kaji, Fujiwara, Yoshinaga and Kitsuregawa
 *     (2010), Efficient Staggered Decoding for Sequence Labeling</a>
 */
final class QuickDecoder {
  /** Back pointer where the best path is not certain. */
  private static final byte UNCERTAIN = -1;

  private final BoundaryScores boundaries;
  private final Map<PlaceInSentence, WordPathCache> caches;
  private final WordCutter cutter;
  private final WordSearch search;
  private final SymbolSequence symbols;
  private final ExactDecoder exactDecoder;

  private WordPaths[] words = new WordPaths[64];

  // Back pointers    index                   entry, or UNCERTAIN
  // toFirstLabel     6 word + first label    last label of the word before
  // toLastLabel      6 word + last label     first label of the same word
  private byte[] toFirstLabel = new byte[64 * LABELS];
  private byte[] toLastLabel = new byte[64 * LABELS];

  // Scores of the current word, 6 each
  //               index              entry
  // firstScores   first label        best path to the first letter, stray bounds included
  // lastScores    last label         best path to the last letter and over the boundary after it
  // strayBounds   that boundary's    upper bound of the stray paths to it
  //               label
  private final long[] firstScores = new long[LABELS];
  private final long[] lastScores = new long[LABELS];
  private final long[] strayBounds = new long[LABELS];

  QuickDecoder(
      SegmenterModel model,
      BoundaryScores boundaries,
      Map<PlaceInSentence, WordPathCache> caches,
      WordCutter cutter) {
    this.boundaries = boundaries;
    this.caches = caches;
    this.cutter = cutter;
    search = new WordSearch(model);
    symbols = new SymbolSequence(model.alphabet());
    exactDecoder = new ExactDecoder(model);
  }

  /** Cuts each token of a sentence. */
  List<SegmentedWord> decode(List<LexerToken> tokens) {
    return join(tokens).orElseGet(() -> decodeExactly(tokens));
  }

  /** Cuts each token by joining the paths of the words; empty if the best path is not certain. */
  Optional<List<SegmentedWord>> join(List<LexerToken> tokens) {
    int size = tokens.size();
    reserve(size);
    for (int i = 0; i < size; i++) {
      words[i] = caches.get(PlaceInSentence.of(i, size)).paths(tokens.get(i).spelling(), search);
    }
    for (int i = 0; i < size; i++) {
      scoreFirstLabels(i);
      scoreLastLabels(i);
      if (i + 1 < size) {
        addScoresOfNextWord(words[i + 1]);
      }
    }
    SegmentedWord[] segmented = new SegmentedWord[size];
    return size == 0 || followBackPointers(segmented)
        ? Optional.of(Arrays.asList(segmented))
        : Optional.empty();
  }

  private void reserve(int size) {
    if (words.length < size) {
      words = new WordPaths[2 * size];
      toFirstLabel = new byte[2 * size * LABELS];
      toLastLabel = new byte[2 * size * LABELS];
    }
  }

  /** Extends the paths from the last labels of the word before to the first labels of word i. */
  private void scoreFirstLabels(int i) {
    WordPaths word = words[i];
    if (i == 0) {
      System.arraycopy(word.firstScores, 0, firstScores, 0, LABELS);
      return;
    }
    int before = words[i - 1].last;
    int row = boundaries.row(before, word.first);
    long[] pairScores = boundaries.pairScores(row);
    long[] strayGains = boundaries.strayGains(row);
    for (int label = 0; label < LABELS; label++) {
      int from = bestLastLabel(pairScores, label);
      long sum =
          lastScores[from] + pairScores[SegmentLabel.pair(from, label)] + word.firstScores[label];
      long strayBound = Long.MIN_VALUE;
      for (int stray = 0; stray < LABELS; stray++) {
        int pair = SegmentLabel.pair(stray, label);
        strayBound =
            Math.max(strayBound, strayBounds[stray] + strayGains[pair] + word.strayBefore[pair]);
      }
      toFirstLabel[i * LABELS + label] = strayBound >= sum ? UNCERTAIN : (byte) from;
      firstScores[label] = Math.max(sum, strayBound) + boundaries.scoreOfFirst(label, before);
    }
  }

  /**
   * The last label of the word before that is best for a first label. If several are equally good,
   * the smallest is taken.
   */
  private int bestLastLabel(long[] pairScores, int firstLabel) {
    int best = 0;
    for (int from = 1; from < LABELS; from++) {
      int offset = SegmentLabel.pair(0, firstLabel);
      best =
          lastScores[from] + pairScores[offset + from]
                  > lastScores[best] + pairScores[offset + best]
              ? from
              : best;
    }
    return best;
  }

  /** Extends the paths from the first labels of word i to its last labels. */
  private void scoreLastLabels(int i) {
    WordPaths word = words[i];
    for (int label = 0; label < LABELS; label++) {
      long best = Long.MIN_VALUE;
      byte from = UNCERTAIN;
      long strayBound = Long.MIN_VALUE;
      for (int first = 0; first < LABELS; first++) {
        int pair = SegmentLabel.pair(first, label);
        long sum = firstScores[first] + word.inside[pair];
        if (sum >= best) {
          from = sum > best ? (byte) first : UNCERTAIN;
          best = sum;
        }
        strayBound = Math.max(strayBound, firstScores[first] + word.strayAfter[pair]);
      }
      toLastLabel[i * LABELS + label] = from;
      lastScores[label] = best;
      strayBounds[label] = strayBound;
    }
  }

  /**
   * Adds the scores that depend on the next word. Subtracts the best score, so that sums stay near
   * zero.
   */
  private void addScoresOfNextWord(WordPaths next) {
    long base = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      lastScores[label] += boundaries.scoreOfLast(label, next.first);
      base = Math.max(base, lastScores[label]);
    }
    for (int label = 0; label < LABELS; label++) {
      lastScores[label] = Math.max(FixedPointScore.NEVER, lastScores[label] - base);
    }
    for (int label = 0; label < LABELS; label++) {
      long gain = boundaries.strayGainFromNextWord(label, next.first, next.second);
      strayBounds[label] = Math.max(FixedPointScore.NEVER, strayBounds[label] + gain - base);
    }
  }

  /** Cuts the words along the best path. Returns false if that path is not certain. */
  private boolean followBackPointers(SegmentedWord[] segmented) {
    int last = bestFinalLabel();
    for (int i = segmented.length - 1; i >= 0 && last != UNCERTAIN; i--) {
      int first = toLastLabel[i * LABELS + last];
      if (first == UNCERTAIN) {
        return false;
      }
      segmented[i] = words[i].segmented(first, last, search, cutter);
      last = i == 0 ? last : toFirstLabel[i * LABELS + first];
    }
    return last != UNCERTAIN;
  }

  private int bestFinalLabel() {
    int best = 0;
    boolean certain = true;
    for (int label = 1; label < LABELS; label++) {
      certain =
          lastScores[label] != lastScores[best]
              && (certain || lastScores[label] > lastScores[best]);
      best = lastScores[label] > lastScores[best] ? label : best;
    }
    return certain ? best : UNCERTAIN;
  }

  /** Cuts each token by {@link ExactDecoder}. */
  List<SegmentedWord> decodeExactly(List<LexerToken> tokens) {
    symbols.start(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0) {
        symbols.addBoundary();
      }
      symbols.add(tokens.get(i).spelling());
    }
    symbols.close(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    byte[] labels = exactDecoder.decode(symbols);
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i ->
                cutter.cut(
                    tokens.get(i).spelling(),
                    Arrays.copyOfRange(labels, symbols.first(i), symbols.end(i))))
        .toList();
  }
}
