// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.text.ArabicLetters.ALEF;
import static org.warraq.text.ArabicLetters.ARTICLE;
import static org.warraq.text.ArabicLetters.BEH;
import static org.warraq.text.ArabicLetters.FEH;
import static org.warraq.text.ArabicLetters.KAF;
import static org.warraq.text.ArabicLetters.LAM;
import static org.warraq.text.ArabicLetters.TATWEEL;
import static org.warraq.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;

/**
 * The proclitics before a number, a Latin word or an address, as segments: a conjunction (و ف), a
 * preposition (ب ك ل) and the article, in this order, each at most once. وبالـ is و + ب + ال, and
 * لل is ل + ال.
 */
final class Proclitics {
  private final String text;
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  /**
   * Reads {@code text[begin, end)}, which must have a letter or a sign of the Arabic script at each
   * place.
   */
  Proclitics(String text, int begin, int end) {
    this.text = text;
    for (int i = begin; i < end && places.size() < 6; i++) {
      if (text.charAt(i) != TATWEEL && !SentenceFolder.isSign(text.charAt(i))) {
        places.add(i);
      }
    }
  }

  /**
   * The word of these proclitics and a core.
   *
   * @param begin where the word begins
   * @param core where the core begins
   * @param form of the core
   * @return null if the letters are not proclitics
   */
  SegmentedWord with(int begin, int core, String form) {
    int next = 0;
    next += add(next, begin, WAW, FEH);
    int preposition = next;
    next += add(next, begin, BEH, KAF, LAM);
    boolean hasLam = next > preposition && letter(preposition) == LAM;
    if (letter(next) == ALEF && letter(next + 1) == LAM && !hasLam) {
      addSegment(next, begin, ARTICLE);
      next += 2;
    } else if (letter(next) == LAM && hasLam) {
      addSegment(next++, begin, ARTICLE);
    }
    if (next == 0 || next < places.size()) {
      return null;
    }
    starts.add(core - begin);
    forms.add(form);
    return new SegmentedWord(starts, forms);
  }

  private int add(int index, int begin, char... proclitics) {
    for (char proclitic : proclitics) {
      if (letter(index) == proclitic) {
        addSegment(index, begin, String.valueOf(proclitic));
        return 1;
      }
    }
    return 0;
  }

  private void addSegment(int index, int begin, String form) {
    starts.add(forms.isEmpty() ? 0 : places.get(index) - begin);
    forms.add(form);
  }

  /** The letter with a number, or 0. */
  private char letter(int index) {
    return index < places.size() ? text.charAt(places.get(index)) : 0;
  }
}
