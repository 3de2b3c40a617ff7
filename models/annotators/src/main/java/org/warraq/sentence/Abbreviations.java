// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;

/** Words that a full stop shortens: it does not, by itself, end a sentence after them. */
final class Abbreviations {
  /**
   * Titles and initials with the conjunction or preposition that they are written together with.
   */
  private static final Set<String> JOINED_INITIALS = CueWords.words("ود وأ وم لد");

  /** How Arabic spells out Latin letters: بي.بي.سي. */
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

  private Abbreviations() {}

  /** Whether {@code word} is shortened, or a letter for a word, when a full stop follows it. */
  static boolean contains(Word word) {
    return isInitial(word)
        || JOINED_INITIALS.contains(word.folded())
        || ARABIC.contains(word.folded())
        || LATIN.contains(word.letters());
  }

  /** Whether {@code word} stands for a letter; it is shortened only where another follows it. */
  static boolean isLetterName(Word word) {
    String letters = word.folded();
    return LETTER_NAMES.contains(letters)
        || (letters.startsWith("و") && LETTER_NAMES.contains(letters.substring(1)));
  }

  /** Whether {@code word} is one letter, other than the conjunction that some write apart. */
  static boolean isInitial(Word word) {
    return word.length() == 1 && !word.isNumber() && !word.letters().equals("و");
  }
}
