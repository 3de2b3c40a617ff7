// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.text.TokenKind;

/**
 * Gives each segment of a sentence its Universal tag, from left to right. The kind of a number,
 * mark, symbol or address decides alone, and {@link TagRules} decide some; for all other segments
 * the model decides. Not thread-safe.
 */
final class UposDecoder {
  private final UposFeatures features;
  private final UposScorer scorer;
  private final long[] keys = new long[UposFeatures.MAX];

  UposDecoder(UposFeatures features, UposScorer scorer) {
    this.features = features;
    this.scorer = scorer;
  }

  /**
   * Adds the Universal tags of a sentence.
   *
   * @param read the forms of this sentence
   * @param tags the tags of the whole article
   * @param upos receives the Universal tags, in the order of the segments
   */
  void decode(
      AnnotatedArticle article, int sentence, TaggerSentence read, AtbTag[] tags, List<Upos> upos) {
    features.read(article, sentence, read, tags);
    int first = article.words().sentenceFirstSegment(sentence);
    Upos before = null;
    for (int i = 0; i < features.size(); i++) {
      Upos byRule = byRule(article, read, i, first + i, tags[first + i]);
      before = byRule != null ? byRule : scorer.best(features, i, before);
      upos.add(before);
    }
  }

  /**
   * Adds the keys of the features of a sentence's segments, for training; an empty array where the
   * kind or a rule decides.
   *
   * @param right the right Universal tags of the whole article; null where it is not known
   */
  void addKeys(
      AnnotatedArticle article,
      int sentence,
      TaggerSentence read,
      AtbTag[] tags,
      List<Upos> right,
      List<long[]> found) {
    features.read(article, sentence, read, tags);
    int first = article.words().sentenceFirstSegment(sentence);
    Upos before = null;
    for (int i = 0; i < features.size(); i++) {
      Upos byRule = byRule(article, read, i, first + i, tags[first + i]);
      int count = byRule == null ? features.keys(i, before, keys) : 0;
      found.add(Arrays.copyOf(keys, count));
      Upos known = right.get(first + i);
      before = known != null ? known : tags[first + i].upos();
    }
  }

  /** The Universal tag that the kind or a rule decides, or null. */
  private Upos byRule(
      AnnotatedArticle article, TaggerSentence read, int i, int segment, AtbTag tag) {
    Upos byKind = ofKind(features.kind(i));
    return byKind != null ? byKind : TagRules.upos(article, read, i, segment, tag);
  }

  /** The Universal tag that a kind decides, or null. */
  private static Upos ofKind(TokenKind kind) {
    return switch (kind) {
      case NUMBER -> Upos.NUM;
      case MARK -> Upos.PUNCT;
      case SYMBOL, EMOJI -> Upos.SYM;
      case URL, EMAIL -> Upos.X;
      case MENTION -> Upos.PROPN;
      case WORD, FOREIGN -> null;
    };
  }
}
