// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import java.util.function.Function;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.text.NameSpelling;

/**
 * A sentence as the feature templates see it. Segments are counted from the sentence's first, which
 * is 0. Segments before the first and after the last are edges, with a form and a tag that only
 * edges have. Immutable.
 */
final class FeatureSentence {
  // The roles of a segment in its word.
  static final int PROCLITIC = 0;
  static final int CORE = 1;
  static final int PRONOUN = 2;

  /** Number of roles. */
  static final int ROLES = 3;

  private static final int[] NO_MATCHES = {};
  private static final int EDGE_TAG = AtbTag.values().length;

  /** Number of tags, including the tag of edges. */
  static final int TAGS = EDGE_TAG + 1;

  private final int size;
  private final FormTraits edge;

  // All by segment.
  private final FormTraits[] forms;
  private final int[] tags;
  private final int[] roles;
  private final long[] surfaces;
  private final int[] previousCore;
  private final int[] nextCore;
  private final int[][] matches;

  private FeatureSentence(int size, FormTraits edge) {
    this.size = size;
    this.edge = edge;
    forms = new FormTraits[size];
    tags = new int[size];
    roles = new int[size];
    surfaces = new long[size];
    previousCore = new int[size];
    nextCore = new int[size];
    matches = new int[size][];
  }

  /**
   * A sentence of an article with words and tags.
   *
   * @param edge traits of the form of edges
   * @param traits finds the traits of a form
   */
  @SuppressWarnings("EnumOrdinal") // The order of the tags is part of the model's format.
  static FeatureSentence of(
      AnnotatedArticle article,
      int sentence,
      NameLists lists,
      FormTraits edge,
      Function<String, FormTraits> traits) {
    Words words = article.words();
    int first = words.sentenceFirstSegment(sentence);
    FeatureSentence view =
        new FeatureSentence(words.sentenceFirstSegment(sentence + 1) - first, edge);
    List<AtbTag> tags = article.tags();
    for (int i = 0; i < view.size; i++) {
      view.forms[i] = traits.apply(words.form(first + i));
      view.tags[i] = tags.get(first + i).ordinal();
    }
    int firstWord = words.firstWord(sentence);
    int endWord = words.firstWord(sentence + 1);
    for (int word = firstWord; word < endWord; word++) {
      view.addWord(article, word, first);
    }
    view.addNeighbours(words, firstWord, endWord, first);
    view.addMatches(words, firstWord, endWord, first, lists);
    return view;
  }

  private void addWord(AnnotatedArticle article, int word, int first) {
    Words words = article.words();
    int coreBegin = EntityEdges.coreBegin(words, word);
    int coreEnd = EntityEdges.coreEnd(words, word);
    int end = words.firstSegment(word + 1);
    for (int segment = words.firstSegment(word); segment < end; segment++) {
      roles[segment - first] = segment < coreBegin ? PROCLITIC : segment < coreEnd ? CORE : PRONOUN;
      int textEnd = segment + 1 < end ? words.segmentBegin(segment + 1) : words.end(word);
      String text = article.text().substring(words.segmentBegin(segment), textEnd);
      surfaces[segment - first] = Fingerprint.of(NameSpelling.of(text));
    }
  }

  private void addNeighbours(Words words, int firstWord, int endWord, int first) {
    for (int word = firstWord; word < endWord; word++) {
      int previous = word > firstWord ? EntityEdges.coreBegin(words, word - 1) - first : -1;
      int next = word + 1 < endWord ? EntityEdges.coreBegin(words, word + 1) - first : size;
      for (int s = words.firstSegment(word); s < words.firstSegment(word + 1); s++) {
        previousCore[s - first] = previous;
        nextCore[s - first] = next;
      }
    }
  }

  private void addMatches(Words words, int firstWord, int endWord, int first, NameLists lists) {
    long[] stems = new long[endWord - firstWord];
    for (int word = firstWord; word < endWord; word++) {
      stems[word - firstWord] = forms[EntityEdges.coreBegin(words, word) - first].stem;
    }
    int[][] ofWords = lists.matches(stems);
    for (int word = firstWord; word < endWord; word++) {
      for (int s = words.firstSegment(word); s < words.firstSegment(word + 1); s++) {
        matches[s - first] = roles[s - first] == CORE ? ofWords[word - firstWord] : NO_MATCHES;
      }
    }
  }

  /** Number of segments. */
  int size() {
    return size;
  }

  /** The traits of a segment's form, or of the form of edges. */
  FormTraits form(int i) {
    return i >= 0 && i < size ? forms[i] : edge;
  }

  /** The ordinal of a segment's {@link AtbTag}, or the tag of edges. */
  int tag(int i) {
    return i >= 0 && i < size ? tags[i] : EDGE_TAG;
  }

  /** A segment's role in its word; edges are {@link #CORE}. */
  int role(int i) {
    return i >= 0 && i < size ? roles[i] : CORE;
  }

  /** The fingerprint of a segment's spelling in the text in plain letters, hamzas included. */
  long surface(int i) {
    return surfaces[i];
  }

  /**
   * First segment of the core of the word before the word of segment {@code i}; −1 if there is
   * none.
   */
  int previousCore(int i) {
    return previousCore[i];
  }

  /**
   * First segment of the core of the word after the word of segment {@code i}; {@link #size} if
   * there is none.
   */
  int nextCore(int i) {
    return nextCore[i];
  }

  /** The name-list matches that cover a segment, see {@link NameLists#matches}; none for edges. */
  int[] matches(int i) {
    return i >= 0 && i < size ? matches[i] : NO_MATCHES;
  }
}
