// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import org.warraq.lemma.FormState;

/** The cells of proper names. Their gender is a guess by the ending, where no lexicon has it. */
final class Names {
  static final Cell FEMININE = new Cell("name", "Gender=Fem|Number=Sing", FormState.FREE);
  private static final Cell MASCULINE = new Cell("name", "Gender=Masc|Number=Sing", FormState.FREE);

  private Names() {}

  /** The cell of a name: countries, cities and women in -a are feminine. */
  static Cell cell(String vocalized) {
    String plain = Spelling.plain(vocalized);
    return plain.endsWith("ة") || plain.endsWith("ا") ? FEMININE : MASCULINE;
  }
}
