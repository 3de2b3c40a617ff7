// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/**
 * What a model says of an article's segments when it reads each sentence for itself.
 *
 * <p>Not changed once made.
 */
public final class FirstLook {
  private static final int L = Labels.COUNT;
  private static final EntityType[] TYPES = EntityType.values();
  private static final int T = TYPES.length;

  /** The score of label {@code l} of segment {@code i} at {@code i * L + l}. */
  private final float[] scores;

  /** The probability that a segment is in a mention of type {@code t}, at {@code i * T + t}. */
  private final float[] probabilities;

  /** The fingerprint of a core segment's stem, or 0 for a clitic. */
  private final long[] stems;

  private FirstLook(int segments) {
    scores = new float[segments * L];
    probabilities = new float[segments * T];
    stems = new long[segments];
  }

  /** Looks at an article with words and tags. */
  static FirstLook at(AnnotatedArticle article, SegmentScorer scorer, Lattice lattice) {
    Words words = article.words();
    FirstLook look = new FirstLook(words.segments());
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      SentenceView view = scorer.view(article, sentence);
      if (view.size() > 0) {
        look.add(view, words.sentenceFirstSegment(sentence), scorer, lattice);
      }
    }
    return look;
  }

  private void add(SentenceView view, int first, SegmentScorer scorer, Lattice lattice) {
    float[] fresh = lattice.start(view.size());
    scorer.addTo(fresh, view);
    System.arraycopy(fresh, 0, scores, first * L, view.size() * L);
    lattice.sum();
    for (int i = 0; i < view.size(); i++) {
      stems[first + i] = view.role(i) == SentenceView.CORE ? view.form(i).stem : 0;
      for (EntityType type : TYPES) {
        probabilities[place(first + i, type)] = (float) lattice.probability(i, type);
      }
    }
  }

  /** The probability that a segment is in a mention of a type. */
  public float probability(int segment, EntityType type) {
    return probabilities[place(segment, type)];
  }

  @SuppressWarnings("EnumOrdinal") // Only the place in an array.
  private static int place(int segment, EntityType type) {
    return segment * T + type.ordinal();
  }
}
