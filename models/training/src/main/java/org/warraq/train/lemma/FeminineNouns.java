// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.Set;
import org.warraq.lemma.Diacritics;

/** Tells which nouns are feminine: by ending, or by a list of the common ones without ending. */
final class FeminineNouns {
  private static final Set<String> LIST =
      Set.of(
          "أَرض",
          "أُمّ",
          "أُخت",
          "أُذُن",
          "إِصبَع",
          "بِئر",
          "بِنت",
          "جَحِيم",
          "جَهَنَّم",
          "حَرب",
          "خَمر",
          "دَار",
          "دَلو",
          "ذِرَاع",
          "رُكبَة",
          "رُوح",
          "رِيح",
          "رِجل",
          "رَحِم",
          "سَاق",
          "سَمَاء",
          "سُوق",
          "سِنّ",
          "شَمس",
          "ضِلع",
          "ضَبُع",
          "طَاغُوت",
          "عَجُوز",
          "عَرُوس",
          "عَصَا",
          "عَقرَب",
          "عَين",
          "فَأس",
          "فَخِذ",
          "قَدَم",
          "قَوس",
          "كَأس",
          "كَبِد",
          "كَتِف",
          "كَفّ",
          "مَوسِيقَى",
          "مُوسِيقَى",
          "نَار",
          "نَفس",
          "نَعل",
          "وَرِك",
          "يَد",
          "يَمِين",
          "صَحرَاء",
          "كَهرَبَاء",
          "ضَوضَاء",
          "حُمَّى",
          "قُوَى",
          "رَحَى",
          "أَفعَى",
          "سِينَمَا",
          "دُنيَا",
          "كَارِثَة",
          "شِمَال",
          "بَطن",
          "حَامِل",
          "فِرَاسَة",
          "بَلوَى",
          "زُعَمَاء",
          "أَنف",
          "حَلوَى");

  private FeminineNouns() {}

  static boolean contains(String lemma) {
    String plain = Spelling.plain(lemma);
    boolean ending = plain.endsWith("ة") || (plain.endsWith("يا") && plain.length() > 4);
    return ending || LIST.contains(lemma) || hasFemininePattern(lemma, plain);
  }

  /** Whether a noun has the pattern فُعلَى, فِعلَى or فَعلَى, or فَعلَاء. */
  private static boolean hasFemininePattern(String lemma, String plain) {
    boolean participle =
        lemma.startsWith("م" + Diacritics.FATHA) || lemma.startsWith("م" + Diacritics.DAMMA);
    return (plain.length() == 4 && plain.endsWith("ى") && !participle)
        || lemma.matches(".\\u064e..\\u064eاء");
  }
}
