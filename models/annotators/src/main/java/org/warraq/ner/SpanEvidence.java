// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.warraq.article.Entity;
import org.warraq.article.Words;
import org.warraq.ner.CandidatePhrases.Part;
import org.warraq.ner.crf.Labels;

/**
 * Evidence from the whole article for its candidates, which are the spans that may be entities: how
 * probable the same words are as an entity at their other places, and whether they are a part of
 * longer candidates. So an entity that is sure in one sentence is found in another where it is not.
 *
 * <p>A candidate's score is the result of a logistic regression, 1 / (1 + e<sup>−x</sup>). There, x
 * is the logarithm of the odds that the model gives the candidate, multiplied by a weight, plus
 * {@value #CELLS} other weights. All come from one array:
 *
 * <pre>
 * weights of                         from index   number   index in this part
 * type and probability here          0            32       type * 8 + here
 * type and number of words           OF_WORDS     24       type * 6 + words − 1
 * other places                       OF_PLACES    257      0 if there are none; else
 *                                                          1 + (max * 8 + mean) * 4 + places
 * first, last and inner part         OF_PARTS     864      ((part * 4 + type) * 9 + longer) * 8 + here
 * the odds' logarithm                OF_ODDS      1
 * </pre>
 *
 * <p>{@code here} is the bin of the candidate's own probability. {@code max} is that of the highest
 * probability of the same words and type in other sentences, and {@code mean} that of the mean at
 * all other places; {@code places} is the bin of the number of these. {@code longer} is 0 if no
 * longer candidate of the type, in another sentence, has the words as this part; else 1 plus the
 * bin of the most probable one. The bins are those of {@link Recurrence}; as no candidate has a
 * probability below 0.1, {@code here} is never one of the two lowest. {@link CandidatePhrases} says
 * which words are equal.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/P06-1141/">Krishnan and Manning (2006), An Effective
 *     Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition</a>
 */
public final class SpanEvidence {
  /** Number of weights that count for a candidate, besides that of the odds' logarithm. */
  public static final int CELLS = 6;

  /**
   * Distance from 0 and 1 that probabilities keep. Closer to them, a probability depends on the
   * length of the sentence more than on being right.
   */
  private static final double EDGE = 1e-4;

  private static final int TYPES = Labels.TYPES;
  private static final int MAX_WORDS = CandidatePhrases.MAX_WORDS;

  /** In the order of their weights in the model file. */
  private static final List<Part> PARTS = List.of(Part.FIRST, Part.LAST, Part.INNER);

  private static final NumberBins PROBABILITY_BINS = Recurrence.PROBABILITY_BINS;
  private static final int BINS = PROBABILITY_BINS.count();
  private static final NumberBins PLACE_BINS = NumberBins.at(2, 3, 4);

  // Where the parts of the weights begin.
  private static final int OF_WORDS = TYPES * BINS;
  private static final int OF_PLACES = OF_WORDS + TYPES * MAX_WORDS;
  private static final int OF_PARTS = OF_PLACES + 1 + BINS * BINS * PLACE_BINS.count();

  /** The index of the weight of the odds' logarithm. */
  public static final int OF_ODDS = OF_PARTS + PARTS.size() * TYPES * (1 + BINS) * BINS;

  /** Number of weights. */
  public static final int WEIGHTS = OF_ODDS + 1;

  private final Words words;
  private final List<Entity> candidates;
  private final CandidatePhrases phrases;

  /**
   * Gathers the evidence.
   *
   * @param words the article's words
   * @param stemOf gives the fingerprint of a segment's stem
   * @param candidates in any order; they may overlap. Their scores are the model's probabilities.
   */
  SpanEvidence(Words words, IntToLongFunction stemOf, List<Entity> candidates) {
    this.words = words;
    this.candidates = List.copyOf(candidates);
    phrases = new CandidatePhrases(words, stemOf, this.candidates);
  }

  /** Weights with which a score is the model's probability. */
  public static float[] neutralWeights() {
    float[] weights = new float[WEIGHTS];
    weights[OF_ODDS] = 1;
    return weights;
  }

  /** The candidates; their scores are the model's probabilities. */
  public List<Entity> candidates() {
    return candidates;
  }

  /**
   * Finds the weights that count for a candidate.
   *
   * @param candidate its number in {@link #candidates}
   * @param cells receives the indices of the {@value #CELLS} weights
   */
  public void cells(int candidate, int[] cells) {
    Entity entity = candidates.get(candidate);
    int type = Labels.number(entity.type());
    int here = PROBABILITY_BINS.binOf(entity.score());
    cells[0] = type * BINS + here;
    cells[1] = OF_WORDS + type * MAX_WORDS + Math.min(MAX_WORDS, wordsOf(entity)) - 1;
    cells[2] = OF_PLACES + cellOfPlaces(candidate);
    for (int part = 0; part < PARTS.size(); part++) {
      int longer = cellOfLonger(candidate, PARTS.get(part));
      cells[3 + part] = OF_PARTS + ((part * TYPES + type) * (1 + BINS) + longer) * BINS + here;
    }
  }

  private int wordsOf(Entity entity) {
    return 1 + words.wordOf(entity.endSegment() - 1) - words.wordOf(entity.firstSegment());
  }

  private int cellOfPlaces(int candidate) {
    int places = phrases.otherPlaces(candidate);
    if (places == 0) {
      return 0;
    }
    int max = PROBABILITY_BINS.binOf(phrases.highestInOtherSentences(candidate, Part.ALL));
    int mean = PROBABILITY_BINS.binOf(phrases.sumAtOtherPlaces(candidate) / places);
    return 1 + (max * BINS + mean) * PLACE_BINS.count() + PLACE_BINS.binOf(places);
  }

  private int cellOfLonger(int candidate, Part part) {
    float highest = phrases.highestInOtherSentences(candidate, part);
    return highest < 0 ? 0 : 1 + PROBABILITY_BINS.binOf(highest);
  }

  /** The logarithm of the odds that the model gives a candidate. */
  public double logOdds(int candidate) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, candidates.get(candidate).score()));
    return StrictMath.log(inside / (1 - inside));
  }

  /**
   * The candidates with their scores, in the same order.
   *
   * @param weights {@link #WEIGHTS} weights
   */
  List<Entity> scored(float[] weights) {
    List<Entity> scored = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Entity candidate = candidates.get(i);
      scored.add(
          new Entity(
              candidate.type(),
              candidate.firstSegment(),
              candidate.endSegment(),
              score(i, weights)));
    }
    return scored;
  }

  private float score(int candidate, float[] weights) {
    int[] cells = new int[CELLS];
    cells(candidate, cells);
    double logOdds = weights[OF_ODDS] * logOdds(candidate);
    for (int cell : cells) {
      logOdds += weights[cell];
    }
    return (float) (1 / (1 + StrictMath.exp(-logOdds)));
  }
}
