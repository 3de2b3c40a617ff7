// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import java.util.List;
import org.warraq.article.EntityType;
import org.warraq.ner.crf.FingerprintMap;
import org.warraq.ner.crf.Labels;

/**
 * What the rest of an article says of a segment: whether its stem is in mentions elsewhere, too.
 *
 * <p>For a segment and a type, weights are added to the score of that type's labels: of how
 * probable the type is at most and on the average at the stem's other places; of these and how many
 * places there are; of these and how probable it is here; and of whether the stem is somebody's
 * surname elsewhere, and how probable a person is here. But for the last, the weights are the same
 * for all types. Where the type is improbable everywhere, nothing is added.
 *
 * <p>Not changed once made.
 *
 * @see <a href="https://aclanthology.org/P06-1141/">Krishnan and Manning (2006), An Effective
 *     Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition</a>
 */
public final class Recurrence {
  /** Weights that {@link #cells} tells apart for a segment and type. */
  public static final int CELLS = 4;

  private static final int T = EntityType.values().length;

  /** Where probabilities are parted, and numbers of places. */
  private static final float[] PROBABILITIES = {0.02f, 0.1f, 0.3f, 0.5f, 0.7f, 0.9f, 0.98f};

  private static final float[] PLACES = {2, 4, 8};

  /** From this probability on, the end of a person's name of several segments is a surname. */
  private static final float SURNAME = 0.7f;

  private static final int PERSON = List.of(EntityType.values()).indexOf(EntityType.PER);
  private static final int PARTS = PROBABILITIES.length + 1;
  private static final int PAIRS = PARTS * PARTS;

  /** Where the weights of each kind begin. */
  private static final int OF_PLACES = PAIRS;

  private static final int OF_HERE = OF_PLACES + PAIRS * (PLACES.length + 1);
  private static final int OF_SURNAMES = OF_HERE + PAIRS * PARTS;

  /** Number of weights. */
  public static final int WEIGHTS = OF_SURNAMES + 1 + PARTS;

  private static final int NONE = FingerprintMap.NONE;

  private final FirstPass look;

  /** For each segment the number of its stem, or {@link #NONE} if it does not recur in mentions. */
  private final int[] stemOf;

  /** For each stem how often it stands; and by type of mention, at {@code stem * T + type}: */
  private final int[] counts;

  private final float[] sums;
  private final float[] most;
  private final float[] second;

  /** For each stem how probable it is at most that it ends somebody's name of several segments. */
  private final float[] surname;

  /** Gathers what a first look at an article saw. */
  public Recurrence(FirstPass look) {
    this.look = look;
    long[] stems = look.stemsOfMentions(PROBABILITIES[0]);
    counts = new int[stems.length];
    sums = new float[stems.length * T];
    most = new float[stems.length * T];
    second = new float[stems.length * T];
    surname = new float[stems.length];
    stemOf = new int[look.segments()];
    int[] numbers = new int[stems.length];
    Arrays.setAll(numbers, i -> i);
    FingerprintMap numberOf = FingerprintMap.of(stems, numbers);
    for (int i = 0; i < stemOf.length; i++) {
      stemOf[i] = numberOf.get(look.stem(i));
      if (stemOf[i] != NONE) {
        count(i);
      }
    }
    for (int i = 0; i < stemOf.length; i++) {
      stemOf[i] = stemOf[i] != NONE && counts[stemOf[i]] > 1 ? stemOf[i] : NONE;
    }
  }

  private void count(int segment) {
    int stem = stemOf[segment];
    counts[stem]++;
    surname[stem] = Math.max(surname[stem], look.surname(segment));
    for (int type = 0; type < T; type++) {
      float here = look.probability(segment, type);
      int at = stem * T + type;
      sums[at] += here;
      second[at] = Math.max(second[at], Math.min(most[at], here));
      most[at] = Math.max(most[at], here);
    }
  }

  /** Whether any of some segments may be added to. */
  public boolean isIn(int firstSegment, int endSegment) {
    for (int i = firstSegment; i < endSegment; i++) {
      if (stemOf[i] != NONE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds to the scores of a sentence's labels.
   *
   * @param scores that of label {@code l} of the sentence's segment {@code i} at {@code i * labels
   *     + l}
   * @param weights as many as {@link #WEIGHTS}
   */
  public void addTo(float[] scores, int firstSegment, int endSegment, float[] weights) {
    int[] cells = new int[CELLS];
    for (int i = firstSegment; i < endSegment; i++) {
      for (int type = 0; stemOf[i] != NONE && type < T; type++) {
        if (cells(i, type, cells)) {
          float sum = 0;
          for (int cell : cells) {
            sum += weights[cell];
          }
          int at = (i - firstSegment) * Labels.COUNT;
          for (int label = Labels.first(type); label < Labels.first(type + 1); label++) {
            scores[at + label] += sum;
          }
        }
      }
    }
  }

  /**
   * Tells which weights count.
   *
   * @param type a type's number, in the order of {@link EntityType}
   * @param cells takes the numbers of {@value #CELLS} weights
   * @return whether any count
   */
  public boolean cells(int segment, int type, int[] cells) {
    int stem = stemOf[segment];
    if (stem == NONE) {
      return false;
    }
    float here = look.probability(segment, type);
    int at = stem * T + type;
    int own = part(here, PROBABILITIES);
    int atMost = part(here == most[at] ? second[at] : most[at], PROBABILITIES);
    if (own == 0 && atMost == 0) {
      return false;
    }
    int others = counts[stem] - 1;
    int pair = atMost * PARTS + part((sums[at] - here) / others, PROBABILITIES);
    cells[0] = pair;
    cells[1] = OF_PLACES + pair * (PLACES.length + 1) + part(others, PLACES);
    cells[2] = OF_HERE + pair * PARTS + own;
    cells[3] = OF_SURNAMES + (type == PERSON && isSurnameElsewhere(segment) ? 1 + own : 0);
    return true;
  }

  private boolean isSurnameElsewhere(int segment) {
    return surname[stemOf[segment]] >= SURNAME && look.surname(segment) < SURNAME;
  }

  /** How many of some ascending bounds a number reaches. */
  private static int part(float number, float[] bounds) {
    int part = 0;
    while (part < bounds.length && number >= bounds[part]) {
      part++;
    }
    return part;
  }
}
