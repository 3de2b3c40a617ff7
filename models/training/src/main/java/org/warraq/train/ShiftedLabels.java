// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.GoldSentence.Span;

/**
 * Puts labels back that stand one token early: those of the last 60 sentences of ANERcorp's train
 * part. The first four of these are the four before them once more, which is how they are known.
 */
final class ShiftedLabels {
  private static final int FIRST = 3903;
  private static final int REPEATED = 4;

  private ShiftedLabels() {}

  /** The corpus with each label at its token; any other corpus as it is. */
  static List<GoldSentence> mended(List<GoldSentence> corpus) {
    return repeats(corpus) ? mended(corpus, FIRST) : corpus;
  }

  /** Whether sentences are repeated where the shift begins, with other labels. */
  private static boolean repeats(List<GoldSentence> corpus) {
    return corpus.size() >= FIRST + REPEATED
        && IntStream.range(FIRST, FIRST + REPEATED)
            .allMatch(i -> isShifted(corpus.get(i - REPEATED), corpus.get(i)));
  }

  private static boolean isShifted(GoldSentence sentence, GoldSentence again) {
    return sentence.tokens().equals(again.tokens())
        && !sentence.mentions().equals(again.mentions());
  }

  /** The corpus with the labels from sentence {@code first} on one token later. */
  static List<GoldSentence> mended(List<GoldSentence> corpus, int first) {
    List<GoldSentence> mended = new ArrayList<>(corpus.subList(0, first));
    EntityType carried = null;
    for (GoldSentence sentence : corpus.subList(first, corpus.size())) {
      mended.add(new GoldSentence(sentence.line(), sentence.tokens(), later(sentence, carried)));
      carried = typeOfLast(sentence);
    }
    return mended;
  }

  /**
   * The names of a sentence a token later.
   *
   * @param carried type of the label that comes over from the sentence before; null if none does
   */
  private static List<Span> later(GoldSentence sentence, EntityType carried) {
    int size = sentence.tokens().size();
    List<Span> later = new ArrayList<>();
    if (carried != null) {
      later.add(new Span(carried, 0, 1));
    }
    for (Span span : sentence.mentions()) {
      if (span.begin() == 0 && span.type() == carried) {
        later.set(0, new Span(carried, 0, Math.min(span.end() + 1, size)));
      } else if (span.begin() + 1 < size) {
        later.add(new Span(span.type(), span.begin() + 1, Math.min(span.end() + 1, size)));
      }
    }
    return later;
  }

  private static EntityType typeOfLast(GoldSentence sentence) {
    return sentence.mentions().stream()
        .filter(span -> span.end() == sentence.tokens().size())
        .map(Span::type)
        .findFirst()
        .orElse(null);
  }
}
