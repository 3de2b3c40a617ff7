// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import java.util.function.Function;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;

/**
 * A sentence as the feature templates see it: arrays with one element a segment.
 *
 * <p>Not changed once made.
 */
final class SentenceView {
  static final int PROCLITIC = 0;
  static final int CORE = 1;
  static final int PRONOUN = 2;

  private static final int[] NO_MATCHES = {};
  private static final int EDGE_TAG = AtbTag.values().length;

  /** How many tags there are, with that of a sentence's edge. */
  static final int TAGS = EDGE_TAG + 1;

  static final int ROLES = 3;

  private final int size;
  private final FormTraits edge;
  private final FormTraits[] forms;
  private final int[] tags;
  private final int[] roles;
  private final long[] surfaces;

  /** For each segment the first segments of the previous and next words' cores. */
  private final int[] previousCore;

  private final int[] nextCore;
  private final int[][] matches;

  private SentenceView(int size, FormTraits edge) {
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
   * @param edge what stands before the first and after the last segment
   * @param traits looks a form's traits up
   */
  @SuppressWarnings("EnumOrdinal") // A change of the tags' order asks for a new model.
  static SentenceView of(
      AnnotatedArticle article,
      int sentence,
      NameLists lists,
      FormTraits edge,
      Function<String, FormTraits> traits) {
    Words words = article.words();
    int first = words.sentenceFirstSegment(sentence);
    SentenceView view = new SentenceView(words.sentenceFirstSegment(sentence + 1) - first, edge);
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
      surfaces[segment - first] =
          Fingerprint.of(article.text(), words.segmentBegin(segment), textEnd);
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

  int size() {
    return size;
  }

  /** The traits of a segment's form; past the sentence, of its edge. */
  FormTraits form(int i) {
    return i >= 0 && i < size ? forms[i] : edge;
  }

  /** The ordinal of a segment's tag; past the sentence, a number of its own. */
  int tag(int i) {
    return i >= 0 && i < size ? tags[i] : EDGE_TAG;
  }

  int role(int i) {
    return i >= 0 && i < size ? roles[i] : CORE;
  }

  /** The fingerprint of a segment's spelling in the text, hamzas and all. */
  long surface(int i) {
    return surfaces[i];
  }

  int previousCore(int i) {
    return previousCore[i];
  }

  int nextCore(int i) {
    return nextCore[i];
  }

  /** The name-list matches that cover a segment. */
  int[] matches(int i) {
    return i >= 0 && i < size ? matches[i] : NO_MATCHES;
  }
}
