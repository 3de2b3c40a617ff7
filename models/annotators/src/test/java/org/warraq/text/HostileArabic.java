// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generates Arabic text as unkind as people, keyboards, PDF files and web pages make it: words with
 * clitics, vowel signs, lengthened letters and presentation forms, beside numbers, addresses,
 * emoji, runs of marks, invisible characters and broken ones. For property tests of all packages.
 */
public final class HostileArabic {
  private HostileArabic() {}

  /** One line of text, up to about 200 characters. It may be empty of words. */
  public static Arbitrary<String> sentences() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(5, words()),
            Tuple.of(4, letters()),
            Tuple.of(3, unusualWords()),
            Tuple.of(3, numbers()),
            Tuple.of(3, marks()),
            Tuple.of(2, webTokens()),
            Tuple.of(2, invisible()),
            Tuple.of(1, anything()),
            Tuple.of(6, spaces()));
    return piece.list().ofMinSize(1).ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  /** Several lines of {@link #sentences}. */
  public static Arbitrary<String> texts() {
    return sentences().list().ofMinSize(1).ofMaxSize(6).map(lines -> String.join("\n", lines));
  }

  private static Arbitrary<String> spaces() {
    return Arbitraries.of(" ", " ", " ", "  ", "\t", "\u00A0", "\u2003", "\u3000");
  }

  private static Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('\u0620', '\u0652').ofMinLength(1).ofMaxLength(9);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "وسيكتبونها",
        "للمدرسة",
        "فبكتابهم",
        "مدرستها",
        "على",
        "عليه",
        "كما",
        "لإيران",
        "والذي",
        "بيتنا",
        "للولايات",
        "للاعبين",
        "لله",
        "للبنان",
        "وللغة",
        "ماشفتوش",
        "إلى",
        "كأن",
        "و",
        "ل",
        "فلبيروت",
        "شيء",
        "مسؤول",
        "هؤلاء");
  }

  /** Words that need folding. */
  private static Arbitrary<String> unusualWords() {
    return Arbitraries.of(
        "كتااااابهم",
        "رااااائع",
        "هههههه",
        "مــــدرسة",
        "وَكَتَبَهَا",
        "ٱلْكِتَٰبَ",
        "هٰذا",
        "ذٰلك",
        "عَلَىٰ",
        "ٱلصَّلَوٰةَ",
        "هُدَىٰهُم",
        "مُفِيدٌۭ",
        "الوزیر",
        "مصطفی",
        "کبیرة",
        "ہمارے",
        "ەھ",
        "گپڤ",
        "ٹی",
        "ﺍﻟﻜﺘﺎﺏ",
        "ﻻ",
        "ﻷستاذ",
        "وﻷستاذ",
        "ﷲ",
        "ﷺ",
        "ﷴ",
        "ﲠ",
        "بﲢ",
        "ﰷ",
        "ﺑﻬﻢ",
        "ﱞ",
        "و\u0654",
        "ى\u0654",
        "في\u200Cالبيت",
        "ال\u200Cكتاب",
        "كتا\u200Dب",
        "مد\u00ADرسة",
        "ب".repeat(300),
        "لا".repeat(200));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of(
        "2000",
        "1,000,000",
        "555",
        "٣٫٥",
        "١٢٬٥٠٠",
        "۱۲۳",
        "3.5",
        "و3.5%",
        "ب2.5",
        "و12,500",
        "لـ30",
        "لل30",
        "بالـ20",
        "10كم",
        "1445هـ",
        "5GB",
        "4G",
        "12:30",
        "2-1",
        "12/5/2020",
        "14ر5",
        "+21671123456",
        "1990–1995",
        "½",
        "²",
        "５",
        "𝟓",
        "1.",
        ".5",
        "-5",
        "٪",
        "%",
        "$",
        "€",
        "°");
  }

  private static Arbitrary<String> marks() {
    return Arbitraries.of(
        ".", "..", "...", "....", "…", "،", "؛", "؟", "!!!", "!؟", "؟»", ").", "(", ")", "[", "«",
        "»", "\"", "'", "“", "”", "–", "—", "-", "--", "_", "__", "ـ", "ـــ", "/", "\\", "+", "=",
        "*", "•", "۞", "۝", "۔", "٭", ".#.", "&amp;", "<b>", "#", "@", "، ،");
  }

  private static Arbitrary<String> webTokens() {
    return Arbitraries.of(
        "https://a.b/c?d=1",
        "https://ar.example.org/wiki/تونس_(مدينة)",
        "www.example.org",
        "example.com/x",
        "name@example.org",
        "@some_user",
        "#يوم_الأرض",
        "#Tunis_2020",
        "user_1",
        "NASA",
        "وNATO",
        "الـBBC",
        "BBCعربي",
        "كوفيد19",
        "null",
        "Covid-19",
        "don't",
        "Москва",
        "中文",
        "שלום",
        "हिन्दी",
        "😀",
        "👍🏽",
        "🇹🇳",
        "1\uFE0F\u20E3",
        "❤\uFE0F",
        "👨\u200D👩\u200D👧");
  }

  private static Arbitrary<String> invisible() {
    return Arbitraries.of(
        "\u200F", "\u200E", "\u202B", "\u202C", "\u2067", "\u061C", "\u200B", "\u200C", "\u200D",
        "\u00AD", "\uFEFF", "\u2060", "\u0000", "\u001A", "\u001F", "\u0085", "\u009F", "\u0600",
        "ّ", "ً", "ٰ", "ۚ", "ۖ", "\u0654", "\u0301", "\uFE0F", "\u08F0", "\u20E3", "\u180E",
        "\u205F");
  }

  private static Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(3),
        Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMinLength(1).ofMaxLength(5),
        Arbitraries.strings().withCharRange('\uFB50', '\uFEFF').ofMinLength(1).ofMaxLength(5));
  }
}
