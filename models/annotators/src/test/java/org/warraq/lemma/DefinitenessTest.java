// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.AtbTag;
import org.warraq.lemma.Definiteness.Definite;

@SuppressWarnings("EnumOrdinal") // Contexts number tags as their enumeration does.
class DefinitenessTest {
  private final Definiteness definiteness = new Definiteness();

  @ParameterizedTest
  @CsvSource({
    "كتاب, NN, DTNN, false, DEFINITE",
    "كتاب, NN, NNP, false, DEFINITE",
    "كتاب, NN, IN, false, INDEFINITE",
    "كتاب, NN, DTJJ, false, INDEFINITE",
    "كتابا, NN, DTNN, true, INDEFINITE",
    "كبير, JJ, DTNN, false, INDEFINITE",
    "كتاب, NN, PRP, false, INDEFINITE",
  })
  void nounIsAsDefiniteAsItsGenitive(
      String form, AtbTag tag, AtbTag next, boolean standsAlone, Definite expected) {
    definiteness.start();
    read("كلمة", next, SegmentContext.EDGE, true, false);
    assertEquals(expected, read(form, tag, next.ordinal(), true, standsAlone));
  }

  @Test
  void definitenessIsHandedDownAChainOfGenitives() {
    definiteness.start();
    read("الطالب", AtbTag.DTNN, SegmentContext.EDGE, true, false);
    read("كتاب", AtbTag.NN, AtbTag.DTNN.ordinal(), true, false);
    assertEquals(Definite.DEFINITE, read("غلاف", AtbTag.NN, AtbTag.NN.ordinal(), true, false));
  }

  @Test
  void sentenceDoesNotChangeTheOneBefore() {
    definiteness.start();
    read("الطالب", AtbTag.DTNN, SegmentContext.EDGE, true, false);
    definiteness.start();
    assertEquals(Definite.INDEFINITE, read("كتاب", AtbTag.NN, SegmentContext.EDGE, true, false));
  }

  @Test
  void verbHasNoDefiniteness() {
    definiteness.start();
    assertEquals(Definite.NONE, read("كتب", AtbTag.VBD, SegmentContext.EDGE, false, false));
  }

  @Test
  void featureTakesItsPlaceInTheAlphabet() {
    assertEquals("Definite=Def", Definite.DEFINITE.addedTo(""));
    assertEquals("Definite=Ind|Gender=Fem", Definite.INDEFINITE.addedTo("Gender=Fem"));
    assertEquals("Case=Acc|Definite=Def", Definite.DEFINITE.addedTo("Case=Acc"));
    assertEquals(
        "Case=Acc|Definite=Def|Number=Sing", Definite.DEFINITE.addedTo("Case=Acc|Number=Sing"));
    assertEquals("Gender=Fem", Definite.NONE.addedTo("Gender=Fem"));
  }

  private Definite read(
      String form, AtbTag tag, int nextTag, boolean nominal, boolean standsAlone) {
    SegmentContext at = new SegmentContext();
    at.set(form, "", false, form, 0, form.length(), tag.ordinal(), nextTag, false);
    return definiteness.read(at, nominal, false, standsAlone);
  }
}
