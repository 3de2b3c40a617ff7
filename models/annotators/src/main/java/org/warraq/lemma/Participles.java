// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.util.Set;
import org.warraq.article.AtbTag;

/**
 * The voice of participles: مُشِير and قَائِل are active, مَعرُوف and مُقَدَّم are passive. A
 * participle has a voice where it is used like a verb: where the tag says so, or where it has a
 * complement. So مَوجُود is passive in موجود في المدينة, and خَاصّ is active in خاص بالطلاب, but
 * المدينة الخاصة has no voice. Thread-safe.
 */
final class Participles {
  /** Adjectives that have a preposition after them so often, in per cent, take it as complement. */
  private static final int LEAST_COMPLEMENT = 50;

  /** Prepositions that complements have. Others, such as حتى, say when or how. */
  private static final Set<String> PREPOSITIONS = Set.of("ب", "ل", "في", "من", "عن", "على", "الى");

  private static final int LONGEST_HOLLOW = 4;

  private Participles() {}

  /** The value of the feature Voice. */
  enum Voice {
    NONE(""),
    ACTIVE("Voice=Act"),
    PASSIVE("Voice=Pass");

    private final String feature;

    Voice(String feature) {
      this.feature = feature;
    }

    /** Features with this one at their end, because no other name is later in the alphabet. */
    String addedTo(String features) {
      return this == NONE || features.isEmpty() ? features + feature : features + "|" + feature;
    }
  }

  /**
   * The voice of an adjective in its sentence.
   *
   * @param complement per cent of the adjective's uses in which a preposition comes next
   * @param next the form of the segment after it; empty at the end of a sentence
   */
  static Voice voice(String vocalized, int complement, AtbTag tag, String next) {
    return switch (tag) {
      case VN -> {
        Voice voice = ofForm(vocalized);
        yield voice == Voice.NONE ? Voice.ACTIVE : voice;
      }
      case JJ, DTJJ ->
          complement >= LEAST_COMPLEMENT && PREPOSITIONS.contains(next)
              ? ofForm(vocalized)
              : Voice.NONE;
      default -> Voice.NONE;
    };
  }

  /** The voice of a participle by its form; none if the word does not look like a participle. */
  static Voice ofForm(String vocalized) {
    if (vocalized.startsWith("م" + Diacritics.DAMMA)) {
      return ofDerivedForm(vocalized);
    }
    if (isPassiveOfFirstForm(vocalized)) {
      return Voice.PASSIVE;
    }
    return isActiveOfFirstForm(vocalized) ? Voice.ACTIVE : Voice.NONE;
  }

  /** مُشِير is active, مُقَدَّم and مُتَاح are passive; مُستَقبَلِيّ is not a participle. */
  private static Voice ofDerivedForm(String vocalized) {
    int letters = Diacritics.without(vocalized).length();
    if (letters < LONGEST_HOLLOW - 1 || isNisba(vocalized)) {
      return Voice.NONE;
    }
    boolean hollow = letters == LONGEST_HOLLOW && vocalized.startsWith(Diacritics.FATHA + "ا", 3);
    return hollow || hasFathaBeforeEnd(vocalized) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  private static boolean isNisba(String vocalized) {
    return vocalized.endsWith(Diacritics.KASRA + "ي" + Diacritics.SHADDA);
  }

  /** مَعرُوف; of verbs whose last radical is weak, مَحمِيّ, but not the nisba مَدَنِيّ. */
  private static boolean isPassiveOfFirstForm(String vocalized) {
    if (!vocalized.startsWith("م" + Diacritics.FATHA) || vocalized.length() < 7) {
      return false;
    }
    return isNisba(vocalized)
        ? vocalized.length() == 7 && !Diacritics.is(vocalized.charAt(3))
        : vocalized.startsWith(Diacritics.DAMMA + "و", vocalized.length() - 3);
  }

  /** قَائِل, قَاضِي and خَاصّ. */
  private static boolean isActiveOfFirstForm(String vocalized) {
    if (!vocalized.startsWith(Diacritics.FATHA + "ا", 1) || vocalized.length() < 5) {
      return false;
    }
    char fifth = vocalized.charAt(4);
    return vocalized.length() == 5
        ? fifth == Diacritics.SHADDA
        : vocalized.length() == 6 && fifth == Diacritics.KASRA;
  }

  /** Whether the vowel before the last letter is a. */
  private static boolean hasFathaBeforeEnd(String vocalized) {
    int end = vocalized.length() - 1;
    while (end > 0 && Diacritics.is(vocalized.charAt(end))) {
      end--;
    }
    int vowel = end - 1;
    while (vowel > 0 && vocalized.charAt(vowel) == Diacritics.SHADDA) {
      vowel--;
    }
    return vowel > 0 && vocalized.charAt(vowel) == Diacritics.FATHA;
  }
}
