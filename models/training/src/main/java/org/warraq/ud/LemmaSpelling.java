// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.text.Normalizer;

/**
 * Common spellings for the comparison of lemmas, because treebanks and lexicons differ in what they
 * write: sukun, a fatha before alef, the alef of connection, a backquote for the dagger alef.
 */
public final class LemmaSpelling {
  private static final String DIACRITICS = "[\\u064b-\\u065f\\u0670`ـ]";

  private LemmaSpelling() {}

  /** A lemma without diacritics, with plain alefs. */
  public static String plain(String lemma) {
    return lemma.replaceAll(DIACRITICS, "").replaceAll("[أإآٱ]", "ا");
  }

  /** A lemma with its diacritics, in common spelling. */
  public static String vocalized(String lemma) {
    String spelled = lemma.replace('ٱ', 'ا').replace('`', '\u0670').replace("\u0652", "");
    return Normalizer.normalize(spelled, Normalizer.Form.NFC).replaceAll("\\u064e(?=[اى])", "");
  }

  /** Whether a lemma has any diacritic. */
  public static boolean hasDiacritics(String lemma) {
    return !lemma.equals(lemma.replaceAll(DIACRITICS, ""));
  }
}
