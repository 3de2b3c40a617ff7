// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * The first pass over an article: the scores and probabilities of its segments when each sentence
 * is read separately. Segments are numbered through the article; the shapes of arrays are listed in
 * {@link Labels}. Immutable and safe for use by many threads.
 */
public final class FirstPass {
  private static final int LABELS = Labels.COUNT;
  private static final int TYPES = Labels.TYPES;

  /** The {@link #stem} of a clitic. */
  private static final long CLITIC = 0;

  /** By segment and label. */
  private final float[] scores;

  /** By segment and type: the probability that the segment is in an entity of that type. */
  private final float[] typeProbabilities;

  /** By segment: the probability that it ends a person of several segments. */
  private final float[] surnameProbabilities;

  /** By segment: the fingerprint of its stem, or {@link #CLITIC}. */
  private final long[] stems;

  private FirstPass(int segments) {
    scores = new float[segments * LABELS];
    typeProbabilities = new float[segments * TYPES];
    surnameProbabilities = new float[segments];
    stems = new long[segments];
  }

  /** Makes the first pass over an article with words and tags. */
  static FirstPass over(
      AnnotatedArticle article, GenreMix mix, MixedScorer scorer, Lattice lattice) {
    Words words = article.words();
    FirstPass pass = new FirstPass(words.segments());
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int size = words.sentenceFirstSegment(sentence + 1) - first;
      if (size > 0) {
        float[] scores = lattice.start(size);
        FeatureSentence view = scorer.addTo(scores, article, sentence, mix);
        pass.add(view, first, scores, lattice);
      }
    }
    return pass;
  }

  private void add(FeatureSentence view, int first, float[] ofSentence, Lattice lattice) {
    System.arraycopy(ofSentence, 0, scores, first * LABELS, view.size() * LABELS);
    lattice.forwardBackward();
    for (int i = 0; i < view.size(); i++) {
      int segment = first + i;
      stems[segment] = view.role(i) == FeatureSentence.CORE ? view.form(i).stem : CLITIC;
      surnameProbabilities[segment] =
          (float) lattice.labelProbability(i, Labels.end(EntityType.PER));
      for (int type = 0; type < TYPES; type++) {
        typeProbabilities[segment * TYPES + type] = (float) lattice.typeProbability(i, type);
      }
    }
  }

  /** Number of segments. */
  int segments() {
    return stems.length;
  }

  /**
   * The probability (0–1) that a segment is in an entity of a type.
   *
   * @param type a type's number, see {@link Labels#number}
   */
  public float typeProbability(int segment, int type) {
    return typeProbabilities[segment * TYPES + type];
  }

  /** The probability (0–1) that a segment is the last of several that are a person. */
  float surnameProbability(int segment) {
    return surnameProbabilities[segment];
  }

  /**
   * Adds the scores of a sentence's labels.
   *
   * @param sums by segment and label, from the sentence's first segment on
   */
  public void addTo(float[] sums, int firstSegment, int endSegment) {
    int begin = firstSegment * LABELS;
    for (int i = begin; i < endSegment * LABELS; i++) {
      sums[i - begin] += scores[i];
    }
  }

  /** The expected number of segments in entities, from one segment to another, exclusive. */
  double expectedEntitySegments(int firstSegment, int endSegment) {
    double sum = 0;
    for (int i = firstSegment * TYPES; i < endSegment * TYPES; i++) {
      sum += typeProbabilities[i];
    }
    return sum;
  }

  /** The fingerprint of a segment's stem; 0 for a clitic. */
  long stem(int segment) {
    return stems[segment];
  }

  /**
   * The stems of the segments that are in an entity of some type with at least this probability, in
   * order and with repetitions.
   */
  long[] stemsOfEntities(float minProbability) {
    long[] found = new long[stems.length];
    int count = 0;
    for (int i = 0; i < stems.length; i++) {
      if (stems[i] != CLITIC && isInEntity(i, minProbability)) {
        found[count++] = stems[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isInEntity(int segment, float minProbability) {
    for (int type = 0; type < TYPES; type++) {
      if (typeProbability(segment, type) >= minProbability) {
        return true;
      }
    }
    return false;
  }
}
