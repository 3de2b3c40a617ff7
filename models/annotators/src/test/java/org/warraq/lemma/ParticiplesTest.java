// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.AtbTag;
import org.warraq.lemma.Participles.Voice;

class ParticiplesTest {
  @ParameterizedTest
  @CsvSource({
    "قَائِل, ACTIVE",
    "قَاضِي, ACTIVE",
    "خَاصّ, ACTIVE",
    "مُشِير, ACTIVE",
    "مُستَعِدّ, ACTIVE",
    "مُحَاذِي, ACTIVE",
    "مُتَأَثِّر, ACTIVE",
    "مَعرُوف, PASSIVE",
    "مَحمِيّ, PASSIVE",
    "مُقَدَّم, PASSIVE",
    "مُستَوحَى, PASSIVE",
    "مُتَاح, PASSIVE",
    "مَدَنِيّ, NONE",
    "مُستَقبَلِيّ, NONE",
    "مُرّ, NONE",
    "كَبِير, NONE",
    "جَدِيد, NONE",
  })
  void formTellsTheVoice(String vocalized, Voice voice) {
    assertEquals(voice, Participles.ofForm(vocalized));
  }

  @Test
  void adjectiveHasVoiceBeforeTheComplementThatItOftenHas() {
    assertEquals(Voice.PASSIVE, Participles.voice("مَوجُود", 70, AtbTag.JJ, "في"));
    assertEquals(Voice.NONE, Participles.voice("مَوجُود", 70, AtbTag.JJ, "حتى"));
    assertEquals(Voice.NONE, Participles.voice("مَوجُود", 70, AtbTag.JJ, ""));
    assertEquals(Voice.NONE, Participles.voice("سَابِق", 20, AtbTag.DTJJ, "في"));
    assertEquals(Voice.NONE, Participles.voice("مَوجُود", 70, AtbTag.NN, "في"));
  }

  @Test
  void tagOfParticiplesIsEnough() {
    assertEquals(Voice.ACTIVE, Participles.voice("قَائِل", 0, AtbTag.VN, ""));
    assertEquals(Voice.PASSIVE, Participles.voice("مَعرُوف", 0, AtbTag.VN, ""));
    assertEquals(Voice.ACTIVE, Participles.voice("جَدِيد", 0, AtbTag.VN, ""));
  }

  @Test
  void voiceIsTheLastFeature() {
    assertEquals("Voice=Act", Voice.ACTIVE.addedTo(""));
    assertEquals("Number=Sing|Voice=Pass", Voice.PASSIVE.addedTo("Number=Sing"));
    assertEquals("Number=Sing", Voice.NONE.addedTo("Number=Sing"));
  }
}
