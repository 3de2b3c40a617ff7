// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.List;
import org.warraq.lemma.Diacritics;

/** All forms of a noun. */
final class NounParadigm {
  private final NominalForms forms;

  NounParadigm(FormSink sink) {
    forms = new NominalForms(sink);
  }

  /**
   * Adds the forms.
   *
   * @param plurals those that the lexicon lists
   * @param hasFeminine whether the lexicon has the feminine as a separate lemma: معلّمة
   * @param pluralOnly whether the lemma itself is a plural
   */
  void add(String lemma, List<String> plurals, boolean hasFeminine, boolean pluralOnly) {
    String gender = FeminineNouns.contains(lemma) ? "Fem" : "Masc";
    if (pluralOnly) {
      forms.listedPlural(
          lemma,
          cell("noun-plural-only", gender, "Plur"),
          cell("noun-plural-only", gender, "Plur"));
      return;
    }
    String plain = Spelling.plain(lemma);
    forms.stem(lemma, cell("noun", gender, "Sing"));
    forms.dual(lemma, cell("noun-dual", gender, "Dual"));
    for (String plural : plurals) {
      forms.listedPlural(
          plural, cell("noun-sound", gender, "Plur"), cell("noun-broken", gender, "Plur"));
    }
    boolean feminineEnding = plain.endsWith("ة");
    if (plurals.isEmpty() || feminineEnding) {
      forms.soundFeminine(lemma, cell("noun-sound-unlisted", gender, "Plur"));
    }
    if (plurals.isEmpty() && mayBePerson(lemma)) {
      forms.soundMasculine(lemma, cell("noun-sound-unlisted", gender, "Plur"));
    }
    if (!feminineEnding
        && !hasFeminine
        && plain.length() > 2
        && !plain.endsWith("ى")
        && !plain.endsWith("ا")) {
      String feminine = lemma + "ة";
      forms.stem(feminine, cell("noun-feminine-unlisted", "Fem", "Sing"));
      forms.dual(feminine, cell("noun-feminine-unlisted", "Fem", "Dual"));
      forms.soundFeminine(feminine, cell("noun-feminine-unlisted", "Fem", "Plur"));
    }
  }

  private static boolean mayBePerson(String lemma) {
    return lemma.startsWith("م" + Diacritics.DAMMA)
        || lemma.endsWith("" + Diacritics.KASRA + "ي" + Diacritics.SHADDA)
        || lemma.matches(".\\u064eا.\\u0650.")
        || lemma.matches(".\\u064e.\\u064e\\u0651ا.")
        || lemma.matches(".\\u064e.\\u064e?\\u0651\\u064eا.");
  }

  private static Cell cell(String group, String gender, String number) {
    return new Cell(group, "Gender=" + gender + "|Number=" + number, null);
  }
}
