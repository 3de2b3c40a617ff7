// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;

/**
 * Computes the odds of all tags of a segment: the exponentials of {@link
 * TaggerSentence#contextScores}. They are products of exponentials that are known beforehand,
 * because an exponential takes longer than all products of a segment. Not thread-safe, because it
 * keeps the odds of rare forms.
 */
final class ContextOdds {
  private final TaggerLexicon lexicon;

  /** The exponentials of {@link TaggerModel#forms}. */
  private final WeightRows factors;

  /**
   * By the number of a form that is not frequent: what it and its affixes multiply the odds by, by
   * tag; null until it is asked for.
   */
  private final double[][] ofRareForms;

  /** By tag: the same for the last form that the lexicon lacks. */
  private final double[] ofUnknownForm;

  /**
   * The odds under a model.
   *
   * @param factors the {@link WeightRows#exponentials} of its weights of forms
   */
  ContextOdds(TaggerModel model, WeightRows factors) {
    lexicon = model.lexicon();
    this.factors = factors;
    ofRareForms = new double[lexicon.unknown()][];
    ofUnknownForm = new double[model.tags().size()];
  }

  /**
   * Computes the odds of all tags of segment {@code i}.
   *
   * @param odds receives them, by tag
   */
  void compute(TaggerSentence sentence, int i, double[] odds) {
    Arrays.fill(odds, 1);
    multiply(odds, sentence, i, -2);
    multiply(odds, sentence, i, -1);
    multiply(odds, sentence, i, 1);
    multiply(odds, sentence, i, 2);
    if (lexicon.isFrequent(sentence.number(i))) {
      multiply(odds, sentence, i, 0);
    } else {
      double[] ofForm = ofRareForm(sentence, i);
      for (int tag = 0; tag < odds.length; tag++) {
        odds[tag] *= ofForm[tag];
      }
    }
  }

  private void multiply(double[] odds, TaggerSentence sentence, int i, int offset) {
    factors.multiplyInto(odds, TaggerModel.formRow(sentence.number(i + offset), offset));
  }

  private double[] ofRareForm(TaggerSentence sentence, int i) {
    int form = sentence.number(i);
    if (form == lexicon.unknown()) {
      return exponentials(sentence, i, ofUnknownForm);
    }
    if (ofRareForms[form] == null) {
      ofRareForms[form] = exponentials(sentence, i, new double[ofUnknownForm.length]);
    }
    return ofRareForms[form];
  }

  private static double[] exponentials(TaggerSentence sentence, int i, double[] values) {
    sentence.rareFormScores(i, values);
    for (int tag = 0; tag < values.length; tag++) {
      values[tag] = Math.exp(values[tag]);
    }
    return values;
  }
}
