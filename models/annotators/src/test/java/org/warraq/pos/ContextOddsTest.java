// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextOddsTest {
  /** Frequent, rare and unknown forms, each twice, because those of rare forms are kept. */
  private static final List<String> FORMS =
      List.of("في", "المتلعثمة", "غخذغخ", "و", "واتساب", "في", "المتلعثمة", "غخذغخ", "xyz", ".");

  @Test
  void areTheExponentialsOfTheContextScores() throws IOException {
    TaggerModel model = TaggerModel.read(TaggerModel.file());
    TaggerSentence sentence = new TaggerSentence(model, new FormTraits(model.lexicon()), true);
    sentence.read(FormArticles.of(FORMS).words(), 0);
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
}
