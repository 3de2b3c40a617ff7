// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.text.ArabicLetters.ALEF;
import static org.warraq.text.ArabicLetters.ARTICLE;
import static org.warraq.text.ArabicLetters.LAM;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells the stem after the preposition ل where two lams are written. للولايات hides the alef of
 * ال, للاعبين a third lam too, للبنان neither. The model reads letters only and often errs, so the
 * most frequent form decides: الولايات, اللاعبين, لبنان. A stem with a pronoun has no article.
 * Immutable.
 */
final class LamRule {
  private static final String PREPOSITION = String.valueOf(LAM);

  private final FormCounts counts;

  LamRule(FormCounts counts) {
    this.counts = counts;
  }

  /**
   * Returns a word with its stem spelt again, or the same word.
   *
   * @param spelling the normalised spelling of the whole word
   */
  SegmentedWord apply(String spelling, SegmentedWord word) {
    for (int i = 1; i < word.size(); i++) {
      boolean hasTwoLams =
          word.form(i - 1).equals(PREPOSITION)
              && spelling.charAt(word.start(i)) == LAM
              && spelling.charAt(word.start(i - 1)) == LAM;
      if (hasTwoLams) {
        return withStem(word, i, stem(word.form(i), i + 1 < word.size()));
      }
    }
    return word;
  }

  private static SegmentedWord withStem(SegmentedWord word, int segment, String stem) {
    if (word.form(segment).equals(stem)) {
      return word;
    }
    List<String> forms = new ArrayList<>(word.forms());
    forms.set(segment, stem);
    return new SegmentedWord(word.starts(), forms);
  }

  private String stem(String form, boolean hasPronoun) {
    String rest = form.substring(form.charAt(0) == ALEF ? ARTICLE.length() : 1);
    String bare = LAM + rest;
    String defined = ARTICLE + rest;
    String definedBare = ARTICLE + bare;
    if (hasPronoun) {
      return counts.of(bare) >= counts.of(defined) ? bare : form;
    }
    int most = Math.max(counts.of(bare), Math.max(counts.of(defined), counts.of(definedBare)));
    if (most == 0) {
      return form;
    }
    if (counts.of(defined) == most) {
      return defined;
    }
    return counts.of(definedBare) == most ? definedBare : bare;
  }
}
