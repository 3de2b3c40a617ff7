// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of an article and their segments (clitics and stems). Segments tile their word: each
 * ends where the next one begins.
 *
 * <p>Offsets are UTF-16 units of the article's text. Words and segments are numbered from 0 through
 * the whole article. Sentence {@code s} has the words from {@code firstWord(s)} to {@code
 * firstWord(s + 1)}, exclusive; word {@code w} has the segments from {@code firstSegment(w)} to
 * {@code firstSegment(w + 1)}, exclusive.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Words {
  // Array              length         index    entry
  // sentenceFirstWord  sentences + 1  sentence its first word; at the end, number of words
  // wordFirstSegment   words + 1      word     its first segment; at the end, number of segments
  // wordEnd            words          word     its end, in UTF-16 units
  // segmentBegin       segments       segment  its start, in UTF-16 units
  // wordOf             segments       segment  its word
  // forms              segments       segment  its normalised spelling
  private final int[] sentenceFirstWord;
  private final int[] wordFirstSegment;
  private final int[] wordEnd;
  private final int[] segmentBegin;
  private final int[] wordOf;
  private final String[] forms;

  private Words(Builder from) {
    sentenceFirstWord = from.sentenceFirstWord.toArray();
    wordFirstSegment = from.wordFirstSegment.toArray();
    wordEnd = from.wordEnd.toArray();
    segmentBegin = from.segmentBegin.toArray();
    wordOf = wordOfSegments();
    forms = from.forms.toArray(String[]::new);
  }

  private int[] wordOfSegments() {
    int[] words = new int[segmentBegin.length];
    for (int word = 0; word < wordEnd.length; word++) {
      Arrays.fill(words, wordFirstSegment[word], wordFirstSegment[word + 1], word);
    }
    return words;
  }

  /** Number of sentences. A sentence can have no words, for example if it is a single diacritic. */
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

  /** Start of a word, in UTF-16 units. */
  public int begin(int word) {
    return segmentBegin[wordFirstSegment[word]];
  }

  /** End of a word, in UTF-16 units, exclusive. */
  public int end(int word) {
    return wordEnd[word];
  }

  /** Start of a segment, in UTF-16 units. */
  public int segmentBegin(int segment) {
    return segmentBegin[segment];
  }

  /** End of a segment, in UTF-16 units, exclusive: the start of the next, or its word's end. */
  public int segmentEnd(int segment) {
    int word = wordOf[segment];
    return segment + 1 < wordFirstSegment[word + 1] ? segmentBegin[segment + 1] : wordEnd[word];
  }

  /** The word of a segment. */
  public int wordOf(int segment) {
    return wordOf[segment];
  }

  /** Whether a segment is the first of its word. */
  public boolean opensWord(int segment) {
    return segment == 0 || wordOf[segment - 1] != wordOf[segment];
  }

  /** The sentence of a segment. Takes time logarithmic in the number of sentences. */
  public int sentenceOf(int segment) {
    int word = wordOf[segment];
    int found = Arrays.binarySearch(sentenceFirstWord, word);
    int sentence = found >= 0 ? found : -found - 2;
    // A sentence without words has the same first word as the next sentence.
    while (sentenceFirstWord[sentence + 1] <= word) {
      sentence++;
    }
    return sentence;
  }

  /** The form of a segment: its normalised spelling, which the models read. */
  public String form(int segment) {
    return forms[segment];
  }

  /** First segment of a sentence; for {@code sentence == sentences()}, the number of segments. */
  public int sentenceFirstSegment(int sentence) {
    return wordFirstSegment[sentenceFirstWord[sentence]];
  }

  /** The forms of a sentence's segments, as an unmodifiable view. */
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
   * Collects words in the order of the text. The caller adds the segments of a word, then calls
   * {@link #endWord}; after the last word of a sentence it calls {@link #endSentence}. Not
   * thread-safe.
   */
  public static final class Builder {
    /** By character, up to the end of the Arabic block. */
    private static final String[] SHARED_FORMS =
        IntStream.range(0, 0x700).mapToObj(Character::toString).toArray(String[]::new);

    private final IntList sentenceFirstWord = new IntList().add(0);
    private final IntList wordFirstSegment = new IntList().add(0);
    private final IntList wordEnd = new IntList();
    private final IntList segmentBegin = new IntList();
    private final List<String> forms = new ArrayList<>();
    private int previousEnd;

    /**
     * Adds a segment to the current word.
     *
     * @param begin in UTF-16 units
     * @param form normalised spelling
     * @throws IllegalArgumentException if the segment does not begin after the start of the
     *     previous segment, or begins inside the previous word
     */
    public Builder segment(int begin, String form) {
      boolean opensWord = forms.size() == wordFirstSegment.last();
      int earliest = opensWord ? previousEnd : segmentBegin.last() + 1;
      if (begin < earliest) {
        throw new IllegalArgumentException(
            "The segment begins at " + begin + ", but must not begin before " + earliest + ".");
      }
      segmentBegin.add(begin);
      forms.add(shared(form));
      return this;
    }

    /** The same object for all forms of the same ASCII character or Arabic letter, as for marks. */
    private static String shared(String form) {
      boolean isShared = form.length() == 1 && form.charAt(0) < SHARED_FORMS.length;
      return isShared ? SHARED_FORMS[form.charAt(0)] : form;
    }

    /**
     * Ends the current word.
     *
     * @param end in UTF-16 units, exclusive
     * @throws IllegalArgumentException if the word has no segment, or its last segment is empty
     */
    public Builder endWord(int end) {
      if (forms.size() == wordFirstSegment.last() || end <= segmentBegin.last()) {
        throw new IllegalArgumentException(
            "The word that ends at " + end + " has no segment, or its last segment is empty.");
      }
      wordEnd.add(end);
      wordFirstSegment.add(forms.size());
      previousEnd = end;
      return this;
    }

    /** Ends the current sentence. */
    public Builder endSentence() {
      sentenceFirstWord.add(wordEnd.size());
      return this;
    }

    /**
     * Returns the words added so far.
     *
     * @throws IllegalStateException if the last word or sentence was not ended
     */
    public Words build() {
      if (wordFirstSegment.last() != forms.size() || sentenceFirstWord.last() != wordEnd.size()) {
        throw new IllegalStateException(
            "The last word or sentence was not ended. Call endWord and endSentence first.");
      }
      return new Words(this);
    }
  }

  /** A growing array of numbers. */
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
