// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.EntityType;

/**
 * The labels of the chain (BIOES): a segment is outside every entity, or it begins an entity of
 * some type, is inside it, ends it, or is the whole entity. Labels and types are numbers; {@code t}
 * is a type's place in {@link EntityType}, from 0:
 *
 * <pre>
 * label                   number
 * outside                 0
 * begin of type t         1 + 4 * t
 * inside of type t        2 + 4 * t
 * end of type t           3 + 4 * t
 * whole entity of type t  4 + 4 * t
 * </pre>
 *
 * <p>Flat arrays of this package and of {@code org.warraq.ner} have these shapes:
 *
 * <pre>
 * array                   cell                      index
 * by segment and label    segment i, label l        i * COUNT + l
 * by segment and type     segment i, type t         i * TYPES + t
 * transitions             label a before label b    a * COUNT + b
 * </pre>
 *
 * @see <a href="https://aclanthology.org/W09-1119/">Ratinov and Roth (2009), Design Challenges and
 *     Misconceptions in Named Entity Recognition</a>
 */
public final class Labels {
  static final int OUTSIDE = 0;

  /** A score that no sum of other scores reaches. */
  private static final float CERTAIN = 200;

  private static final EntityType[] ALL_TYPES = EntityType.values();
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int WHOLE = 3;
  private static final int POSITIONS = 4;

  /** Number of entity types. */
  public static final int TYPES = ALL_TYPES.length;

  /** Number of labels. */
  public static final int COUNT = 1 + POSITIONS * TYPES;

  /** For each label, the labels that may follow it, ascending. */
  private static final int[][] FOLLOWING =
      IntStream.range(0, COUNT).mapToObj(Labels::findFollowing).toArray(int[][]::new);

  private Labels() {}

  /**
   * An entity in a sentence.
   *
   * @param begin its first segment, counted from the sentence's first
   * @param end one past its last segment
   */
  public record Span(EntityType type, int begin, int end) {}

  static int begin(EntityType type) {
    return label(type, BEGIN);
  }

  static int inside(EntityType type) {
    return label(type, INSIDE);
  }

  /** The label of the last segment of an entity that has several. */
  public static int end(EntityType type) {
    return label(type, END);
  }

  /** The label of a segment that is a whole entity. */
  static int whole(EntityType type) {
    return label(type, WHOLE);
  }

  /** The number of a type: its place in {@link EntityType}, from 0. */
  @SuppressWarnings("EnumOrdinal") // The order of the types is part of the model's format.
  public static int number(EntityType type) {
    return type.ordinal();
  }

  /**
   * The first label of a type. The type's labels are those from {@code first(type)} to {@code
   * first(type + 1)}, exclusive.
   *
   * @param type a type's number
   */
  public static int first(int type) {
    return 1 + POSITIONS * type;
  }

  /**
   * Makes a segment be outside every entity, whatever its scores are.
   *
   * @param scores by segment and label
   */
  public static void putOutside(float[] scores, int segment) {
    scores[segment * COUNT + OUTSIDE] += CERTAIN;
  }

  /** The labels that may follow {@code label}, ascending. The caller must not change the array. */
  public static int[] following(int label) {
    return FOLLOWING[label];
  }

  /** Whether a sentence may begin with {@code label}. */
  static boolean opens(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == WHOLE;
  }

  /** Whether a sentence may end with {@code label}. */
  static boolean closes(int label) {
    return label == OUTSIDE || position(label) == END || position(label) == WHOLE;
  }

  /** The labels of a sentence of {@code size} segments with these entities. */
  public static int[] of(List<Span> entities, int size) {
    int[] labels = new int[size];
    for (Span span : entities) {
      Arrays.fill(labels, span.begin(), span.end(), inside(span.type()));
      labels[span.begin()] = begin(span.type());
      labels[span.end() - 1] = end(span.type());
      if (span.end() - span.begin() == 1) {
        labels[span.begin()] = whole(span.type());
      }
    }
    return labels;
  }

  private static int label(EntityType type, int position) {
    return first(number(type)) + position;
  }

  private static EntityType type(int label) {
    return ALL_TYPES[(label - 1) / POSITIONS];
  }

  private static int position(int label) {
    return (label - 1) % POSITIONS;
  }

  private static int[] findFollowing(int label) {
    return IntStream.range(0, COUNT)
        .filter(to -> closes(label) ? opens(to) : !opens(to) && type(label) == type(to))
        .toArray();
  }
}
