// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.EntityType;
import org.warraq.ner.crf.FingerprintMap;
import org.warraq.ner.crf.Labels;

/**
 * Evidence from the rest of an article: whether a segment's stem is in entities at its other places
 * in the article, as the first pass saw them.
 *
 * <p>For a segment and a type, {@value #CELLS} weights are added to the scores of the type's
 * labels. All {@value #CELLS} come from one array, which is the same for all types:
 *
 * <pre>
 * weights of                           from index     number   index in this part
 * pair                                 0              64       p = max * 8 + mean
 * pair and number of other places      OF_PLACES      256      p * 4 + places
 * pair and probability here            OF_HERE        512      p * 8 + here
 * surname elsewhere or not, and here   OF_SURNAMES    9        0, or 1 + here for a surname
 * </pre>
 *
 * <p>{@code max}, {@code mean} and {@code here} are bins of the type's probability: the highest and
 * the mean one at the stem's other places, and that of the segment itself. {@code places} is the
 * bin of the number of other places. The surname part is only for persons. If the type is
 * improbable at all places, nothing is added.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/P06-1141/">Krishnan and Manning (2006), An Effective
 *     Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition</a>
 */
public final class Recurrence {
  /** Number of weights that are added for one segment and type. */
  public static final int CELLS = 4;

  private static final int TYPES = Labels.TYPES;

  /** A type that is less probable at all places is improbable. */
  private static final float MIN_PROBABILITY = 0.02f;

  static final NumberBins PROBABILITY_BINS =
      NumberBins.at(MIN_PROBABILITY, 0.1f, 0.3f, 0.5f, 0.7f, 0.9f, 0.98f);

  private static final NumberBins PLACE_BINS = NumberBins.at(2, 4, 8);

  /** The end of a person of several segments is a surname from this probability on. */
  private static final float SURNAME = 0.7f;

  private static final int PERSON = Labels.number(EntityType.PER);
  private static final int BINS = PROBABILITY_BINS.count();
  private static final int PAIRS = BINS * BINS;

  // Where the parts of the weights begin.
  private static final int OF_PLACES = PAIRS;
  private static final int OF_HERE = OF_PLACES + PAIRS * PLACE_BINS.count();
  private static final int OF_SURNAMES = OF_HERE + PAIRS * BINS;

  /** Number of weights. */
  public static final int WEIGHTS = OF_SURNAMES + 1 + BINS;

  private static final int NONE = FingerprintMap.NONE;

  private final FirstPass firstPass;

  /** By segment: the number of its stem; {@link #NONE} if that does not recur in entities. */
  private final int[] stemOf;

  /** By stem: the number of its places. */
  private final int[] places;

  // By stem and type, at stem * TYPES + type: the sum, highest and second highest probability.
  private final float[] sums;
  private final float[] highest;
  private final float[] secondHighest;

  /** By stem: the highest probability that it ends a person of several segments. */
  private final float[] surname;

  /** Gathers the evidence that the first pass over an article gives. */
  public Recurrence(FirstPass firstPass) {
    this.firstPass = firstPass;
    long[] stems = firstPass.stemsOfEntities(MIN_PROBABILITY);
    places = new int[stems.length];
    sums = new float[stems.length * TYPES];
    highest = new float[stems.length * TYPES];
    secondHighest = new float[stems.length * TYPES];
    surname = new float[stems.length];
    stemOf = new int[firstPass.segments()];
    int[] numbers = new int[stems.length];
    Arrays.setAll(numbers, i -> i);
    FingerprintMap numberOf = FingerprintMap.of(stems, numbers);
    for (int i = 0; i < stemOf.length; i++) {
      stemOf[i] = numberOf.get(firstPass.stem(i));
      if (stemOf[i] != NONE) {
        count(i);
      }
    }
    for (int i = 0; i < stemOf.length; i++) {
      stemOf[i] = stemOf[i] != NONE && places[stemOf[i]] > 1 ? stemOf[i] : NONE;
    }
  }

  private void count(int segment) {
    int stem = stemOf[segment];
    places[stem]++;
    surname[stem] = Math.max(surname[stem], firstPass.surnameProbability(segment));
    for (int type = 0; type < TYPES; type++) {
      float here = firstPass.typeProbability(segment, type);
      int i = stem * TYPES + type;
      sums[i] += here;
      secondHighest[i] = Math.max(secondHighest[i], Math.min(highest[i], here));
      highest[i] = Math.max(highest[i], here);
    }
  }

  /** Whether {@link #addTo} may change the scores of any of these segments. */
  public boolean affects(int firstSegment, int endSegment) {
    for (int i = firstSegment; i < endSegment; i++) {
      if (stemOf[i] != NONE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the evidence to the scores of a sentence's labels.
   *
   * @param scores by segment and label, from the sentence's first segment on; see {@link Labels}
   * @param weights {@link #WEIGHTS} weights
   */
  public void addTo(float[] scores, int firstSegment, int endSegment, float[] weights) {
    int[] cells = new int[CELLS];
    for (int i = firstSegment; i < endSegment; i++) {
      for (int type = 0; stemOf[i] != NONE && type < TYPES; type++) {
        if (cells(i, type, cells)) {
          float sum = 0;
          for (int cell : cells) {
            sum += weights[cell];
          }
          int row = (i - firstSegment) * Labels.COUNT;
          for (int label = Labels.first(type); label < Labels.first(type + 1); label++) {
            scores[row + label] += sum;
          }
        }
      }
    }
  }

  /**
   * Finds the weights that count for a segment and a type.
   *
   * @param type a type's number, see {@link Labels#number}
   * @param cells receives the indices of the {@value #CELLS} weights
   * @return whether any weights count; if not, {@code cells} is unchanged
   */
  public boolean cells(int segment, int type, int[] cells) {
    int stem = stemOf[segment];
    if (stem == NONE) {
      return false;
    }
    float probability = firstPass.typeProbability(segment, type);
    int i = stem * TYPES + type;
    int here = PROBABILITY_BINS.binOf(probability);
    int max = PROBABILITY_BINS.binOf(probability == highest[i] ? secondHighest[i] : highest[i]);
    if (here == 0 && max == 0) {
      return false;
    }
    int others = places[stem] - 1;
    int pair = max * BINS + PROBABILITY_BINS.binOf((sums[i] - probability) / others);
    cells[0] = pair;
    cells[1] = OF_PLACES + pair * PLACE_BINS.count() + PLACE_BINS.binOf(others);
    cells[2] = OF_HERE + pair * BINS + here;
    cells[3] = OF_SURNAMES + (type == PERSON && isSurnameElsewhere(segment) ? 1 + here : 0);
    return true;
  }

  private boolean isSurnameElsewhere(int segment) {
    return surname[stemOf[segment]] >= SURNAME && firstPass.surnameProbability(segment) < SURNAME;
  }
}
