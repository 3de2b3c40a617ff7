// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContextOddsTest {
  @Test
  void areTheExponentialsOfTheContextScores() throws IOException {
    TaggerModel model = TaggerModel.read(TaggerModel.file());
    TaggerSentence sentence = new TaggerSentence(model, new FormTraits(model.lexicon()), false);
    sentence.read(FormArticles.of(forms(model.lexicon())).words(), 0);
    ContextOdds context = new ContextOdds(model, model.forms().exponentials());
    double[] odds = new double[model.tags().size()];
    double[] scores = new double[odds.length];
    for (int i = 0; i < sentence.size(); i++) {
      context.compute(sentence, i, odds);
      sentence.contextScores(i, scores);
      for (int tag = 0; tag < odds.length; tag++) {
        double expected = Math.exp(scores[tag]);
        assertEquals(expected, odds[tag], 1e-12 * expected);
      }
    }
  }

  /** Frequent, rare and unknown forms, each twice, because the odds of rare forms are kept. */
  private static List<String> forms(TaggerLexicon lexicon) {
    List<String> frequent = known(lexicon, number -> lexicon.isFrequent(number));
    List<String> rare = known(lexicon, number -> !lexicon.isFrequent(number));
    List<String> unknown = List.of("غخذغخ", "ضغخذ");
    List<String> once = Stream.of(frequent, rare, unknown).flatMap(List::stream).toList();
    return Stream.of(once, once).flatMap(List::stream).toList();
  }

  /** A hundred forms of one kind. */
  private static List<String> known(TaggerLexicon lexicon, IntPredicate kind) {
    List<String> forms =
        IntStream.range(0, lexicon.unknown())
            .filter(kind)
            .mapToObj(lexicon::form)
            .limit(100)
            .toList();
    assertEquals(100, forms.size());
    return forms;
  }
}
