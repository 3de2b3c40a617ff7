// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import org.warraq.article.Words;
import org.warraq.text.TokenKind;

/**
 * The sentence that is being tagged: the forms of its segments, and one more segment at the end,
 * {@link TaggerModel#END}. Segments are counted from 0. Not thread-safe; reused for each sentence.
 */
final class TaggerSentence {
  private static final int MARGIN = TaggerModel.REACH;

  private final TaggerModel model;
  private final TaggerLexicon lexicon;
  private final FormTraits traits;
  private final boolean respellsMarks;
  private final int outside;
  private final byte[] noTag;

  /** By tag: scratch for {@link #contextScores}. */
  private final double[] rareScores;

  private int size;

  /**
   * The number of segment {@code i}'s form at {@code MARGIN + i}. Before the first and after the
   * last segment are {@link #MARGIN} cells for {@link TaggerModel#OUTSIDE}.
   */
  private int[] numbers = new int[256];

  /** The form of segment {@code i} at {@code i}. */
  private String[] forms = new String[256];

  /** The kind of segment {@code i} at {@code i}. */
  private TokenKind[] kinds = new TokenKind[256];

  /**
   * Makes room for sentences.
   *
   * @param respellsMarks whether the model reads marks as {@link MarkSpelling} spells them
   */
  TaggerSentence(TaggerModel model, FormTraits traits, boolean respellsMarks) {
    this.model = model;
    this.traits = traits;
    this.respellsMarks = respellsMarks;
    lexicon = model.lexicon();
    outside = lexicon.number(TaggerModel.OUTSIDE);
    noTag = new byte[] {(byte) model.noTag()};
    rareScores = new double[model.tags().size()];
    Arrays.fill(numbers, 0, MARGIN, outside);
  }

  /** Replaces the sentence by one of an article. */
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
      kinds = new TokenKind[2 * length];
    }
  }

  private void add(String form) {
    int number = lexicon.number(form);
    TokenKind kind = traits.kind(number, form);
    boolean isUnknownMark = number == lexicon.unknown() && kind.isMarkOrSymbol();
    String spelling = isUnknownMark && respellsMarks ? MarkSpelling.of(form) : form;
    numbers[MARGIN + size] = isUnknownMark ? lexicon.number(spelling) : number;
    kinds[size] = kind;
    forms[size++] = spelling;
  }

  /** Number of segments, including the one at the end. */
  int size() {
    return size;
  }

  /** The tags that segment {@code i} can have. Segment −1 has the single tag "no tag". */
  byte[] tags(int i) {
    return i < 0 ? noTag : lexicon.tags(number(i));
  }

  /** The number of segment {@code i}'s form; {@code i} can be −2 to the size + 1. */
  int number(int i) {
    return numbers[MARGIN + i];
  }

  /** The form of segment {@code i} as the model reads it. */
  String form(int i) {
    return forms[i];
  }

  /** The kind of segment {@code i}. */
  TokenKind kind(int i) {
    return kinds[i];
  }

  /**
   * Computes the context scores of all tags of a segment: everything that counts except the tag
   * before it. The sums are rounded like CoreNLP's, because they are made in the same order, and
   * those of a rare form and its affixes separately.
   *
   * @param scores receives the scores, by tag
   */
  void contextScores(int i, double[] scores) {
    Arrays.fill(scores, 0);
    addForm(i, -2, scores);
    addForm(i, -1, scores);
    addForm(i, 1, scores);
    addForm(i, 2, scores);
    if (lexicon.isFrequent(number(i))) {
      addForm(i, 0, scores);
    } else {
      rareFormScores(i, rareScores);
      for (int tag = 0; tag < scores.length; tag++) {
        scores[tag] += rareScores[tag];
      }
    }
  }

  private void addForm(int i, int offset, double[] scores) {
    model.forms().addTo(scores, TaggerModel.formRow(number(i + offset), offset));
  }

  /**
   * Computes what the form of a segment and its affixes say of all tags. The form must not be
   * frequent.
   *
   * @param scores receives the scores, by tag
   */
  void rareFormScores(int i, double[] scores) {
    Arrays.fill(scores, 0);
    addForm(i, 0, scores);
    model.prefixes().addPrefixes(scores, forms[i]);
    model.suffixes().addSuffixes(scores, forms[i]);
  }
}
