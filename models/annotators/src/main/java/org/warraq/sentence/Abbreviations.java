// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;
import org.warraq.text.ArabicLetters;

/** Abbreviations: a full stop after one of them usually does not end the sentence. */
final class Abbreviations {
  /** Titles and initials together with the conjunction or preposition before them. */
  private static final Set<String> JOINED_INITIALS = CueWords.words("ود وأ وم لد");

  /** Names of Latin letters as Arabic spells them: بي.بي.سي. */
  private static final Set<String> LETTER_NAMES =
      CueWords.words(
          """
          إيه آيه بي سي دي إي إف أف جي جيه إتش أتش آي كي كيه إل أل إم أم إن أن أو كيو آر أر إس أس تي
          يو في دبليو إكس أكس واي زد زي
          """);

  private static final Set<String> ARABIC = CueWords.words("بروف تلف");

  private static final Set<String> LATIN =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "Vs", "No", "Nos", "Fig", "Vol", "pp", "Gen",
          "Col", "Lt", "Sgt", "Capt", "Gov", "Sen", "Rep", "Rev", "Hon", "Mt", "Inc", "Ltd", "Co",
          "Corp", "Jr", "Sr", "etc", "al", "cf", "ca", "approx", "Ph");

  private static final String WAW = String.valueOf(ArabicLetters.WAW);

  private Abbreviations() {}

  /** Whether a word before a full stop is an abbreviation or an initial. */
  static boolean contains(AdjacentWord word) {
    return isInitial(word)
        || JOINED_INITIALS.contains(word.folded())
        || ARABIC.contains(word.folded())
        || LATIN.contains(word.letters());
  }

  /**
   * Whether a word is the name of a Latin letter. It is an abbreviation only if another letter
   * follows the full stop.
   */
  static boolean isLetterName(AdjacentWord word) {
    String folded = word.folded();
    return LETTER_NAMES.contains(folded)
        || (folded.startsWith(WAW) && LETTER_NAMES.contains(folded.substring(1)));
  }

  /** Whether a word is a single letter, except the conjunction و, which some write separately. */
  static boolean isInitial(AdjacentWord word) {
    return word.length() == 1 && !word.isNumber() && !word.beginsWithWaw();
  }
}
