// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The words of an article and the segments (clitics and stems) that tile each of them, in columns.
 *
 * <p>Offsets are UTF-16 units of the article's text. Words and segments are numbered through the
 * whole article; a sentence owns the words from {@link #firstWord} of it to {@link #firstWord} of
 * the next, a word its segments likewise. Immutable and safe for use by many threads.
 */
public final class Words {
  private final int[] sentenceFirstWord;
  private final int[] wordFirstSegment;
  private final int[] wordEnd;
  private final int[] segmentBegin;
  private final String[] forms;

  private Words(Builder from) {
    sentenceFirstWord = from.sentenceFirstWord.toArray();
    wordFirstSegment = from.wordFirstSegment.toArray();
    wordEnd = from.wordEnd.toArray();
    segmentBegin = from.segmentBegin.toArray();
    forms = from.forms.toArray(String[]::new);
  }

  /** Number of sentences; one may own no words (a lone diacritic, say). */
  public int sentences() {
    return sentenceFirstWord.length - 1;
  }

  /** Number of words. */
  public int size() {
    return wordEnd.length;
  }

  /** Number of segments. */
  public int segments() {
    return segmentBegin.length;
  }

  /** First word of a sentence; for {@code sentence == sentences()}, the number of words. */
  public int firstWord(int sentence) {
    return sentenceFirstWord[sentence];
  }

  /** First segment of a word; for {@code word == size()}, the number of segments. */
  public int firstSegment(int word) {
    return wordFirstSegment[word];
  }

  public int begin(int word) {
    return segmentBegin[wordFirstSegment[word]];
  }

  public int end(int word) {
    return wordEnd[word];
  }

  public int segmentBegin(int segment) {
    return segmentBegin[segment];
  }

  /** Where a segment ends: where the next begins, or where its word ends. */
  public int segmentEnd(int segment) {
    int word = wordOf(segment);
    return segment + 1 < wordFirstSegment[word + 1] ? segmentBegin[segment + 1] : wordEnd[word];
  }

  /** The word that a segment belongs to; takes time logarithmic in the article's length. */
  public int wordOf(int segment) {
    Objects.checkIndex(segment, segments());
    int found = Arrays.binarySearch(wordFirstSegment, segment);
    return found >= 0 ? found : -found - 2;
  }

  /** Whether a segment is the first of its word. */
  public boolean opensWord(int segment) {
    return Arrays.binarySearch(wordFirstSegment, segment) >= 0;
  }

  /** The sentence that a segment belongs to; takes time logarithmic in the article's length. */
  public int sentenceOf(int segment) {
    int word = wordOf(segment);
    int found = Arrays.binarySearch(sentenceFirstWord, word);
    int sentence = found >= 0 ? found : -found - 2;
    // Sentences without words share their first word with the next one.
    while (sentenceFirstWord[sentence + 1] <= word) {
      sentence++;
    }
    return sentence;
  }

  /** A segment's normalised spelling, as the models see it. */
  public String form(int segment) {
    return forms[segment];
  }

  /** First segment of a sentence; for {@code sentence == sentences()}, the number of segments. */
  public int sentenceFirstSegment(int sentence) {
    return wordFirstSegment[sentenceFirstWord[sentence]];
  }

  /** The forms of a sentence's segments: an unmodifiable view. */
  public List<String> forms(int sentence) {
    return Collections.unmodifiableList(
        Arrays.asList(forms)
            .subList(sentenceFirstSegment(sentence), sentenceFirstSegment(sentence + 1)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words that
        && Arrays.equals(sentenceFirstWord, that.sentenceFirstWord)
        && Arrays.equals(wordFirstSegment, that.wordFirstSegment)
        && Arrays.equals(wordEnd, that.wordEnd)
        && Arrays.equals(segmentBegin, that.segmentBegin)
        && Arrays.equals(forms, that.forms);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(segmentBegin) + Arrays.hashCode(forms);
  }

  @Override
  public String toString() {
    return "Words" + Arrays.toString(forms);
  }

  /**
   * Collects words in the order of the text: for each word its segments, then {@link #endWord}; for
   * each sentence its words, then {@link #endSentence}. Not thread-safe.
   */
  public static final class Builder {
    private final IntList sentenceFirstWord = new IntList().add(0);
    private final IntList wordFirstSegment = new IntList().add(0);
    private final IntList wordEnd = new IntList();
    private final IntList segmentBegin = new IntList();
    private final List<String> forms = new ArrayList<>();
    private int previousEnd;

    /**
     * Adds a segment to the word at hand.
     *
     * @throws IllegalArgumentException if it begins before the last one, or inside the last word
     */
    public Builder segment(int begin, String form) {
      boolean opensWord = forms.size() == wordFirstSegment.last();
      int least = opensWord ? previousEnd : segmentBegin.last() + 1;
      if (begin < least) {
        throw new IllegalArgumentException("segment at " + begin + " begins before " + least);
      }
      segmentBegin.add(begin);
      forms.add(Objects.requireNonNull(form, "form"));
      return this;
    }

    /**
     * Ends the word at hand.
     *
     * @throws IllegalArgumentException if it has no segment, or an empty last one
     */
    public Builder endWord(int end) {
      if (forms.size() == wordFirstSegment.last() || end <= segmentBegin.last()) {
        throw new IllegalArgumentException("word ends at " + end + " without a segment before it");
      }
      wordEnd.add(end);
      wordFirstSegment.add(forms.size());
      previousEnd = end;
      return this;
    }

    /** Ends the sentence at hand. */
    public Builder endSentence() {
      sentenceFirstWord.add(wordEnd.size());
      return this;
    }

    /**
     * The words added so far.
     *
     * @throws IllegalStateException if a word or a sentence was not ended
     */
    public Words build() {
      if (wordFirstSegment.last() != forms.size() || sentenceFirstWord.last() != wordEnd.size()) {
        throw new IllegalStateException("a word or sentence was not ended");
      }
      return new Words(this);
    }
  }

  private static final class IntList {
    private int[] values = new int[64];
    private int size;

    IntList add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
      return this;
    }

    int last() {
      return values[size - 1];
    }

    int size() {
      return size;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
