// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.GoldSentence.EntitySpan;

/**
 * Repairs the last 60 sentences of ANERcorp's train part, whose labels are one token too early. The
 * first four of them repeat the four sentences before them with other labels; that is how the
 * corpus is recognised.
 */
final class ShiftedLabelRepair {
  /** Index of the first shifted sentence. */
  private static final int FIRST = 3903;

  /** Number of shifted sentences that repeat the sentences before them. */
  private static final int REPEATED = 4;

  private ShiftedLabelRepair() {}

  /** Returns the corpus with its labels repaired; any other corpus unchanged. */
  static List<GoldSentence> repaired(List<GoldSentence> corpus) {
    return isShifted(corpus) ? repaired(corpus, FIRST) : corpus;
  }

  private static boolean isShifted(List<GoldSentence> corpus) {
    return corpus.size() >= FIRST + REPEATED
        && IntStream.range(FIRST, FIRST + REPEATED)
            .allMatch(i -> haveOtherLabels(corpus.get(i - REPEATED), corpus.get(i)));
  }

  private static boolean haveOtherLabels(GoldSentence sentence, GoldSentence again) {
    return sentence.tokens().equals(again.tokens())
        && !sentence.entities().equals(again.entities());
  }

  /** Returns the corpus with the labels from sentence {@code first} on moved one token later. */
  static List<GoldSentence> repaired(List<GoldSentence> corpus, int first) {
    List<GoldSentence> repaired = new ArrayList<>(corpus.subList(0, first));
    EntityType carried = null;
    for (GoldSentence sentence : corpus.subList(first, corpus.size())) {
      repaired.add(new GoldSentence(sentence.line(), sentence.tokens(), later(sentence, carried)));
      carried = typeOfLast(sentence);
    }
    return repaired;
  }

  /**
   * Returns the entities of a sentence, moved one token later.
   *
   * @param carried type of the label that moves here from the end of the sentence before; null if
   *     there is none
   */
  private static List<EntitySpan> later(GoldSentence sentence, EntityType carried) {
    int size = sentence.tokens().size();
    List<EntitySpan> later = new ArrayList<>();
    if (carried != null) {
      later.add(new EntitySpan(carried, 0, 1));
    }
    for (EntitySpan span : sentence.entities()) {
      if (span.begin() == 0 && span.type() == carried) {
        later.set(0, new EntitySpan(carried, 0, Math.min(span.end() + 1, size)));
      } else if (span.begin() + 1 < size) {
        later.add(new EntitySpan(span.type(), span.begin() + 1, Math.min(span.end() + 1, size)));
      }
    }
    return later;
  }

  private static EntityType typeOfLast(GoldSentence sentence) {
    return sentence.entities().stream()
        .filter(span -> span.end() == sentence.tokens().size())
        .map(EntitySpan::type)
        .findFirst()
        .orElse(null);
  }
}
