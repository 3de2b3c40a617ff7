// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.List;
import java.util.regex.Pattern;

/** All forms of an adjective. */
final class AdjectiveParadigm {
  /** The patterns أَكبَر and أَقَلّ, without the weak ending of أَعلَى. */
  private static final Pattern ELATIVE =
      Pattern.compile("أ\u064e(?:\\p{L}\\p{L}\u064e\\p{L}|\\p{L}\u064e\\p{L}\u0651)");

  private final NominalForms forms;

  AdjectiveParadigm(FormSink sink) {
    forms = new NominalForms(sink);
  }

  /**
   * Adds the forms.
   *
   * @param plurals those that the lexicon lists
   * @param feminines those that the lexicon lists; the others are regular
   */
  void add(String lemma, List<String> plurals, List<String> feminines) {
    String plain = Spelling.plain(lemma);
    boolean elative = isElative(lemma);
    forms.stem(lemma, cell(elative ? "elative" : "adjective", "Masc", "Sing"));
    forms.dual(lemma, cell("adjective", "Masc", "Dual"));
    if (!elative || !plurals.isEmpty()) {
      forms.soundMasculine(lemma, cell("adjective", "Masc", "Plur"));
    }
    for (String plural : plurals) {
      forms.listedPlural(
          plural, cell("adjective", "Masc", "Plur"), cell("adjective", "Masc", "Plur"));
    }
    List<String> all = feminines.isEmpty() && !elative ? regular(lemma, plain) : feminines;
    for (String feminine : all) {
      feminine(feminine);
    }
  }

  /** Adds a feminine and its dual and plural. */
  void feminine(String feminine) {
    forms.stem(feminine, cell("adjective", "Fem", "Sing"));
    forms.dual(feminine, cell("adjective", "Fem", "Dual"));
    forms.soundFeminine(feminine, cell("adjective", "Fem", "Plur"));
  }

  /** Adds a broken plural. */
  void plural(String plural) {
    forms.stem(plural, cell("adjective", "Masc", "Plur"));
  }

  private static List<String> regular(String lemma, String plain) {
    if (plain.endsWith("ة") || plain.endsWith("ا")) {
      return List.of();
    }
    return List.of(
        plain.endsWith("ى") ? lemma.substring(0, lemma.length() - 1) + "اة" : lemma + "ة");
  }

  private static boolean isElative(String lemma) {
    String plain = Spelling.plain(lemma);
    return ELATIVE.matcher(lemma).matches() || (lemma.startsWith("آ") && plain.length() == 3);
  }

  private static Cell cell(String group, String gender, String number) {
    return new Cell(group, "Gender=" + gender + "|Number=" + number, null);
  }
}
