// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the best labels of a sentence from the {@link WordPaths} of its words, which are searched
 * once for many sentences: exactly those that {@link ExactDecoder} finds. For one thread.
 *
 * <p>All but never is the best label of a boundary another than {@link SegmentLabel#BOUNDARY}, so
 * words are joined over that label alone: 6 sums where the full search has 36. Paths that stray
 * from it are not followed, but their scores are bounded from above, as Kaji et al. (2010) do with
 * rare labels. If such a bound is as good as the best path, or another path is, {@link
 * ExactDecoder} decides.
 *
 * @see <a href="https://aclanthology.org/P10-1050/">Kaji, Fujiwara, Yoshinaga and Kitsuregawa
 *     (2010), Efficient Staggered Decoding for Sequence Labeling</a>
 */
final class SentenceDecoder {
  private static final byte UNSURE = -1;

  private final BoundaryScores junctions;
  private final Map<WordPosition, WordPathCache> memos;
  private final WordSearch search;
  private final SymbolSequence letters;
  private final ExactDecoder decoder;

  private WordPaths[] words = new WordPaths[64];

  /** By word, 6 each: the word before's last label on the best way to a first label, or unsure. */
  private byte[] fromLast = new byte[64 * LABELS];

  /** By word, 6 each: the first label on the best way to a last label, or unsure. */
  private byte[] fromFirst = new byte[64 * LABELS];

  /** By first label: the best ways to the first letter of the word at hand. */
  private final long[] opened = new long[LABELS];

  /** By last label: the best ways to the end of the word at hand, and over the boundary. */
  private final long[] sums = new long[LABELS];

  /** By label of that boundary: at least as much as the best ways that stray to it. */
  private final long[] strays = new long[LABELS];

  SentenceDecoder(
      SegmenterModel model, BoundaryScores junctions, Map<WordPosition, WordPathCache> memos) {
    this.junctions = junctions;
    this.memos = memos;
    search = new WordSearch(model);
    letters = new SymbolSequence(model.symbols());
    decoder = new ExactDecoder(model);
  }

  /** Cuts each token of a sentence. */
  List<SegmentedWord> decode(List<LexerToken> tokens) {
    return join(tokens).orElseGet(() -> decodeInFull(tokens));
  }

  /** The same from the paths of its words; empty if those do not tell for sure. */
  Optional<List<SegmentedWord>> join(List<LexerToken> tokens) {
    int size = tokens.size();
    reserve(size);
    for (int i = 0; i < size; i++) {
      words[i] = memos.get(WordPosition.of(i, size)).paths(tokens.get(i).spelling(), search);
    }
    for (int i = 0; i < size; i++) {
      open(i);
      close(i);
      if (i + 1 < size) {
        lookAhead(words[i + 1]);
      }
    }
    SegmentedWord[] cuts = new SegmentedWord[size];
    return size == 0 || walkBack(cuts) ? Optional.of(Arrays.asList(cuts)) : Optional.empty();
  }

  private void reserve(int size) {
    if (words.length < size) {
      words = new WordPaths[2 * size];
      fromLast = new byte[2 * size * LABELS];
      fromFirst = new byte[2 * size * LABELS];
    }
  }

  /** Goes on from the last labels of the word before to the first labels of this. */
  private void open(int i) {
    WordPaths word = words[i];
    if (i == 0) {
      System.arraycopy(word.opening, 0, opened, 0, LABELS);
      return;
    }
    int before = words[i - 1].last;
    int junction = junctions.find(before, word.first);
    long[] joint = junctions.sums(junction);
    long[] strayGains = junctions.strayGains(junction);
    for (int label = 0; label < LABELS; label++) {
      int from = best(sums, joint, label);
      long sum = sums[from] + joint[from + LABELS * label] + word.opening[label];
      long stray = Long.MIN_VALUE;
      for (int b = 0; b < LABELS; b++) {
        int way = b + LABELS * label;
        stray = Math.max(stray, strays[b] + strayGains[way] + word.strayOpening[way]);
      }
      fromLast[i * LABELS + label] = stray >= sum ? UNSURE : (byte) from;
      opened[label] = Math.max(sum, stray) + junctions.lastButOne(before, label);
    }
  }

  /** Goes on from the first labels of a word to its last labels. */
  private void close(int i) {
    WordPaths word = words[i];
    for (int label = 0; label < LABELS; label++) {
      long best = Long.MIN_VALUE;
      byte from = UNSURE;
      long stray = Long.MIN_VALUE;
      for (int first = 0; first < LABELS; first++) {
        int path = first + LABELS * label;
        long sum = opened[first] + word.inside[path];
        if (sum >= best) {
          from = sum > best ? (byte) first : UNSURE;
          best = sum;
        }
        stray = Math.max(stray, opened[first] + word.strayOut[path]);
      }
      fromFirst[i * LABELS + label] = from;
      sums[label] = best;
      strays[label] = stray;
    }
  }

  /** Which sum is greatest with what is added on the way to a label; of equals, the first. */
  private static int best(long[] sums, long[] added, int label) {
    int best = 0;
    for (int from = 1; from < LABELS; from++) {
      int offset = LABELS * label;
      best = sums[from] + added[offset + from] > sums[best] + added[offset + best] ? from : best;
    }
    return best;
  }

  /** Adds what the next word says about the last label; keeps sums near zero. */
  private void lookAhead(WordPaths next) {
    long base = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      sums[label] += junctions.nextButOne(next.first, label);
      base = Math.max(base, sums[label]);
    }
    for (int label = 0; label < LABELS; label++) {
      sums[label] = Math.max(FixedPoint.NEVER, sums[label] - base);
    }
    for (int label = 0; label < LABELS; label++) {
      long gain = junctions.strayGainBefore(next.first, next.second, label);
      strays[label] = Math.max(FixedPoint.NEVER, strays[label] + gain - base);
    }
  }

  /** Cuts the words along the best path; false if it is not known for sure. */
  private boolean walkBack(SegmentedWord[] cuts) {
    int label = bestEnd();
    for (int i = cuts.length - 1; i >= 0 && label != UNSURE; i--) {
      int first = fromFirst[i * LABELS + label];
      if (first == UNSURE) {
        return false;
      }
      cuts[i] = words[i].cut(first, label, search);
      label = i == 0 ? label : fromLast[i * LABELS + first];
    }
    return label != UNSURE;
  }

  private int bestEnd() {
    int best = 0;
    boolean sure = true;
    for (int label = 1; label < LABELS; label++) {
      sure = sums[label] != sums[best] && (sure || sums[label] > sums[best]);
      best = sums[label] > sums[best] ? label : best;
    }
    return sure ? best : UNSURE;
  }

  /** The same, by the search over all pairs of labels. */
  List<SegmentedWord> decodeInFull(List<LexerToken> tokens) {
    letters.start(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0) {
        letters.addBoundary();
      }
      letters.add(tokens.get(i).spelling());
    }
    letters.close(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    byte[] labels = decoder.decode(letters);
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i ->
                SegmentedWord.of(
                    tokens.get(i).spelling(),
                    Arrays.copyOfRange(labels, letters.first(i), letters.end(i))))
        .toList();
  }
}
