// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.EntityType;

/**
 * The labels of the chain: a segment is outside every mention, or begins, is inside, ends, or alone
 * makes up a mention of some type (BIOES).
 *
 * @see <a href="https://aclanthology.org/W09-1119/">Ratinov and Roth (2009), Design Challenges and
 *     Misconceptions in Named Entity Recognition</a>
 */
public final class Labels {
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = EntityType.values();
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;
  private static final int POSITIONS = 4;

  /** Number of labels. */
  public static final int COUNT = 1 + POSITIONS * TYPES.length;

  /** For each label the labels that may follow it. */
  private static final int[][] NEXT =
      IntStream.range(0, COUNT).mapToObj(Labels::next).toArray(int[][]::new);

  private Labels() {}

  /** A mention within a sentence. */
  public record Span(EntityType type, int begin, int end) {}

  static int begin(EntityType type) {
    return label(type, BEGIN);
  }

  static int inside(EntityType type) {
    return label(type, INSIDE);
  }

  public static int end(EntityType type) {
    return label(type, END);
  }

  static int single(EntityType type) {
    return label(type, SINGLE);
  }

  /** The number of a type, from 0 on. */
  @SuppressWarnings("EnumOrdinal") // The order of the types is part of the model's format.
  static int number(EntityType type) {
    return type.ordinal();
  }

  /** The first label of the type of this number; those of the next type follow its own. */
  public static int first(int type) {
    return 1 + POSITIONS * type;
  }

  /** The labels that may follow {@code label}, in order; not to be changed. */
  public static int[] following(int label) {
    return NEXT[label];
  }

  /** Whether a sentence may begin with {@code label}. */
  static boolean opens(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == SINGLE;
  }

  /** Whether a sentence may end with {@code label}. */
  static boolean closes(int label) {
    return label == OUTSIDE || position(label) == END || position(label) == SINGLE;
  }

  /** The labels of a sentence of {@code size} segments with these mentions. */
  public static int[] of(List<Span> mentions, int size) {
    int[] labels = new int[size];
    for (Span span : mentions) {
      Arrays.fill(labels, span.begin(), span.end(), inside(span.type()));
      labels[span.begin()] = begin(span.type());
      labels[span.end() - 1] = end(span.type());
      if (span.end() - span.begin() == 1) {
        labels[span.begin()] = single(span.type());
      }
    }
    return labels;
  }

  /** The mentions that a sequence of labels, each allowed after the one before, stands for. */
  public static List<Span> mentions(int[] labels, int size) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < size; i++) {
      if (opens(labels[i])) {
        begin = i;
      }
      if (closes(labels[i]) && labels[i] != OUTSIDE) {
        spans.add(new Span(type(labels[i]), begin, i + 1));
      }
    }
    return spans;
  }

  private static int label(EntityType type, int position) {
    return first(number(type)) + position;
  }

  private static EntityType type(int label) {
    return TYPES[(label - 1) / POSITIONS];
  }

  private static int position(int label) {
    return (label - 1) % POSITIONS;
  }

  private static int[] next(int label) {
    return IntStream.range(0, COUNT)
        .filter(to -> closes(label) ? opens(to) : !opens(to) && type(label) == type(to))
        .toArray();
  }
}
