// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * What a model says of an article's segments when it reads each sentence for itself.
 *
 * <p>Not changed once made.
 */
public final class FirstPass {
  private static final int L = Labels.COUNT;
  private static final int T = EntityType.values().length;
  private static final long CLITIC = 0;

  /** The score of label {@code l} of segment {@code i} at {@code i * L + l}. */
  private final float[] scores;

  /**
   * The probability that segment {@code i} is in a mention of type {@code t}: {@code i * T + t}.
   */
  private final float[] probabilities;

  /** The probability that a segment ends a person's name of several segments. */
  private final float[] surnames;

  private final long[] stems;

  private FirstPass(int segments) {
    scores = new float[segments * L];
    probabilities = new float[segments * T];
    surnames = new float[segments];
    stems = new long[segments];
  }

  /** Looks at an article with words and tags. */
  static FirstPass at(AnnotatedArticle article, SegmentScorer scorer, Lattice lattice) {
    Words words = article.words();
    FirstPass look = new FirstPass(words.segments());
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
      stems[first + i] = view.role(i) == SentenceView.CORE ? view.form(i).stem : CLITIC;
      surnames[first + i] = (float) lattice.probability(i, Labels.end(EntityType.PER));
      for (int type = 0; type < T; type++) {
        probabilities[(first + i) * T + type] = (float) lattice.typeProbability(i, type);
      }
    }
  }

  /** Number of segments. */
  int segments() {
    return stems.length;
  }

  /**
   * The probability that a segment is in a mention of a type.
   *
   * @param type a type's number, in the order of {@link EntityType}
   */
  public float probability(int segment, int type) {
    return probabilities[segment * T + type];
  }

  /** The probability that a segment is the last of several that name a person. */
  float surname(int segment) {
    return surnames[segment];
  }

  /** Adds the scores of a sentence's labels to {@code sums}, from its beginning on. */
  public void addTo(float[] sums, int firstSegment, int endSegment) {
    for (int i = 0, at = firstSegment * L; at < endSegment * L; i++, at++) {
      sums[i] += scores[at];
    }
  }

  /** How many of some segments are in mentions, as expected. */
  double mentioned(int firstSegment, int endSegment) {
    double sum = 0;
    for (int at = firstSegment * T; at < endSegment * T; at++) {
      sum += probabilities[at];
    }
    return sum;
  }

  /** The fingerprint of a segment's stem; 0 for a clitic. */
  long stem(int segment) {
    return stems[segment];
  }

  /** The stems of segments that are in a mention of some type this probably. */
  long[] stemsOfMentions(float probability) {
    long[] found = new long[stems.length];
    int count = 0;
    for (int i = 0; i < stems.length; i++) {
      if (stems[i] != CLITIC && isMention(i, probability)) {
        found[count++] = stems[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isMention(int segment, float probability) {
    for (int type = 0; type < T; type++) {
      if (probability(segment, type) >= probability) {
        return true;
      }
    }
    return false;
  }
}
