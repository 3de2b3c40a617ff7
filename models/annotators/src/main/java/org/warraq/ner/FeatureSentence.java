// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;

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

  private static final int EDGE_TAG = AtbTag.values().length;

  /** Number of tags, including the tag of edges. */
  static final int TAGS = EDGE_TAG + 1;

  private final int size;
  private final FormTraits edge;
  private final MatchSet none;

  // All by segment.
  private final FormTraits[] forms;
  private final int[] tags;
  private final int[] roles;
  private final long[] surfaces;
  private final int[] previousCore;
  private final int[] nextCore;
  private final MatchSet[] matches;

  private FeatureSentence(int size, SentenceViews views) {
    this.size = size;
    edge = views.edge();
    none = views.matches().none();
    forms = new FormTraits[size];
    tags = new int[size];
    roles = new int[size];
    surfaces = new long[size];
    previousCore = new int[size];
    nextCore = new int[size];
    matches = new MatchSet[size];
  }

  /** A sentence of an article with words and tags. */
  @SuppressWarnings("EnumOrdinal") // The order of the tags is part of the model's format.
  static FeatureSentence of(AnnotatedArticle article, int sentence, SentenceViews views) {
    Words words = article.words();
    int first = words.sentenceFirstSegment(sentence);
    FeatureSentence view =
        new FeatureSentence(words.sentenceFirstSegment(sentence + 1) - first, views);
    List<AtbTag> tags = article.tags();
    for (int i = 0; i < view.size; i++) {
      view.forms[i] = views.form(words.form(first + i));
      view.tags[i] = tags.get(first + i).ordinal();
    }
    int firstWord = words.firstWord(sentence);
    int[] cores = new int[words.firstWord(sentence + 1) - firstWord];
    for (int word = 0; word < cores.length; word++) {
      cores[word] = EntityEdges.coreBegin(words, firstWord + word) - first;
      view.addWord(article, firstWord + word, first, cores[word]);
    }
    view.addNeighbours(words, firstWord, first, cores);
    view.addMatches(words, firstWord, first, cores, views);
    return view;
  }

  private void addWord(AnnotatedArticle article, int word, int first, int coreBegin) {
    Words words = article.words();
    int end = words.firstSegment(word + 1);
    for (int segment = words.firstSegment(word); segment < end; segment++) {
      int i = segment - first;
      int textEnd = segment + 1 < end ? words.segmentBegin(segment + 1) : words.end(word);
      surfaces[i] = forms[i].surface(article.text(), words.segmentBegin(segment), textEnd);
      roles[i] = i < coreBegin ? PROCLITIC : CORE;
    }
    int last = end - 1 - first;
    if (last > coreBegin && EntityEdges.isPronoun(words, word, end - 1)) {
      roles[last] = PRONOUN;
    }
  }

  private void addNeighbours(Words words, int firstWord, int first, int[] cores) {
    for (int word = 0; word < cores.length; word++) {
      int previous = word > 0 ? cores[word - 1] : -1;
      int next = word + 1 < cores.length ? cores[word + 1] : size;
      int end = words.firstSegment(firstWord + word + 1) - first;
      for (int i = words.firstSegment(firstWord + word) - first; i < end; i++) {
        previousCore[i] = previous;
        nextCore[i] = next;
      }
    }
  }

  private void addMatches(Words words, int firstWord, int first, int[] cores, SentenceViews views) {
    FormTraits[] coreForms = new FormTraits[cores.length];
    for (int word = 0; word < cores.length; word++) {
      coreForms[word] = forms[cores[word]];
    }
    MatchSet[] ofWords = views.lists().matches(coreForms, views.matches());
    for (int word = 0; word < cores.length; word++) {
      int end = words.firstSegment(firstWord + word + 1) - first;
      for (int i = words.firstSegment(firstWord + word) - first; i < end; i++) {
        matches[i] = roles[i] == CORE ? ofWords[word] : none;
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
  MatchSet matches(int i) {
    return i >= 0 && i < size ? matches[i] : none;
  }
}
