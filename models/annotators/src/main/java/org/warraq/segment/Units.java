// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Set;
import org.warraq.text.ArabicLetters;

/**
 * Abbreviations of units that people write next to a number without a space. The model would take
 * some of them for a clitic and a stem.
 */
final class Units {
  /**
   * Kilometre, kilogram, centimetre, millimetre, metre, gram, litre; hijri, Common Era, before it.
   */
  private static final Set<String> ARABIC =
      Set.of(
          "كم", "كلم", "كيلو", "كغ", "كلغ", "كجم", "سم", "صم", "مم", "ملم", "م", "غ", "غم", "غرام",
          "مغ", "ملغ", "مل", "لتر", "ل", "ه", "د", "س", "ق", "ث", "ن", "هك", "كب", "جيغا", "ميغا");

  private static final Set<String> LATIN =
      Set.of(
          "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "ml", "KB", "MB", "GB", "TB", "Hz",
          "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "V", "kWh", "px", "ms", "MP", "mAh");

  private static final int LONGEST = 12;

  private Units() {}

  /** The unit that {@code text[begin, end)} spells, or null. */
  static String form(String text, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != ArabicLetters.TATWEEL && !SentenceFolder.isSign(c)) {
        letters.append(c);
      }
      if (letters.length() > LONGEST) {
        return null;
      }
    }
    String unit = letters.toString();
    return ARABIC.contains(unit) ? unit : null;
  }

  /** Whether letters after a number are a unit and not a part of a name such as 4G. */
  static boolean isLatin(String letters) {
    return LATIN.contains(letters);
  }
}
