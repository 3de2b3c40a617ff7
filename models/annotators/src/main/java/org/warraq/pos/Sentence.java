// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import org.warraq.article.Words;

/**
 * A sentence as the tagger sees it: a number for each segment's form, and one segment more, {@link
 * TaggerModel#END}. Used again for each sentence; for one thread.
 */
final class Sentence {
  private static final int MARGIN = TaggerModel.REACH;

  private final TaggerModel model;
  private final TaggerLexicon lexicon;
  private final int outside;
  private final byte[] noTag;
  private final double[] ownScores;
  private int size;

  /** By position, from {@link #MARGIN} before the first to as many after the last. */
  private int[] numbers = new int[256];

  private String[] forms = new String[256];

  Sentence(TaggerModel model) {
    this.model = model;
    lexicon = model.lexicon();
    outside = lexicon.number(TaggerModel.OUTSIDE);
    noTag = new byte[] {(byte) model.noTag()};
    ownScores = new double[model.tags().size()];
    Arrays.fill(numbers, 0, MARGIN, outside);
  }

  /** Takes over a sentence of an article. */
  void read(Words words, int sentence) {
    int first = words.sentenceFirstSegment(sentence);
    int segments = words.sentenceFirstSegment(sentence + 1) - first;
    size = 0;
    reserve(segments + 1 + 2 * MARGIN);
    for (int i = 0; i < segments; i++) {
      add(words.form(first + i));
    }
    add(TaggerModel.END);
    Arrays.fill(numbers, MARGIN + size, size + 2 * MARGIN, outside);
  }

  private void reserve(int length) {
    if (length > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * length);
      forms = new String[2 * length];
    }
  }

  private void add(String form) {
    numbers[MARGIN + size] = lexicon.number(form);
    forms[size++] = form;
  }

  /** Number of segments, with the one for the end. */
  int size() {
    return size;
  }

  /** The tags that a segment can have, not to be changed; −1 is the one before the first. */
  byte[] tags(int i) {
    return i < 0 ? noTag : lexicon.tags(number(i));
  }

  private int number(int i) {
    return numbers[MARGIN + i];
  }

  /**
   * Scores all tags of a segment by all but the tag before it, rounded as CoreNLP rounds: sums in
   * the same order, and those of its neighbours apart from those of its own form.
   *
   * @param scores overwritten; a cell for each tag
   */
  void score(int i, double[] scores) {
    Arrays.fill(scores, 0);
    addForm(i, -2, scores);
    addForm(i, -1, scores);
    addForm(i, 1, scores);
    addForm(i, 2, scores);
    if (lexicon.isFrequent(number(i))) {
      addForm(i, 0, scores);
    } else {
      addRare(i, scores);
    }
  }

  private void addForm(int i, int offset, double[] to) {
    model.forms().addTo(to, TaggerModel.formRow(number(i + offset), offset));
  }

  private void addRare(int i, double[] scores) {
    Arrays.fill(ownScores, 0);
    addForm(i, 0, ownScores);
    model.prefixes().addPrefixes(ownScores, forms[i]);
    model.suffixes().addSuffixes(ownScores, forms[i]);
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += ownScores[tag];
    }
  }
}
