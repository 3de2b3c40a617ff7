// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;
import org.warraq.text.ArabicLetters;

/** Recognises abbreviations before full stops, in one paragraph. Immutable. */
final class Abbreviations {
  /** Titles with the conjunction or preposition before them. */
  private static final Set<String> JOINED_INITIALS = CueWords.words("لد");

  /** Names of Latin letters as Arabic spells them: بي.بي.سي. */
  private static final Set<String> LETTER_NAMES =
      CueWords.words(
          """
          إيه آيه بي سي دي إي إف أف جي جيه إتش أتش آي كي كيه إل أل إم أم إن أن أو كيو آر أر إس أس تي
          يو في دبليو إكس أكس واي زد زي
          """);

  private static final Set<String> ARABIC = CueWords.words("بروف تلف تح مج");

  private static final Set<String> LATIN =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "Vs", "No", "Nos", "Fig", "Vol", "pp", "Gen",
          "Col", "Lt", "Sgt", "Capt", "Gov", "Sen", "Rep", "Rev", "Hon", "Mt", "Inc", "Ltd", "Co",
          "Corp", "Jr", "Sr", "etc", "al", "cf", "ca", "approx", "Ph", "Op");

  private static final Set<String> LONG_UNITS =
      CueWords.words("كم كلم سم ملم مم نم كغ كلغ كجم كغم غم ملغ مل هك كيلو");

  private static final Set<String> MEASURES = Set.of("غ", "ل");
  private static final Set<String> SPOONS = Set.of("ك", "ص");

  /** Letters that stand for a word before a number, even if another number comes before them. */
  private static final Set<String> BEFORE_NUMBERS = CueWords.words("ت ف ه ع ج ط ح ر");

  /** Words before the number of a year. */
  private static final Set<String> YEARS =
      CueWords.words("سنة عام العام السنة لسنة لعام بسنة بعام");

  /** The letters before the م of "before Christ": قبل الميلاد, or of ب.م, "after Christ". */
  private static final Set<String> BEFORE_CHRIST = Set.of("ق", "ب");

  private static final String WAW = String.valueOf(ArabicLetters.WAW);

  private final String text;
  private final int begin;

  Abbreviations(String text, int paragraphBegin) {
    this.text = text;
    this.begin = paragraphBegin;
  }

  /**
   * Tells what a word before a full stop abbreviates.
   *
   * @param next the word after the full stop
   */
  Abbreviation of(AdjacentWord word, AdjacentWord next) {
    AdjacentWord before = wordBefore(word.begin());
    if (isEra(word, before)) {
      return Abbreviation.ERA;
    }
    if (before.isNumber() && LONG_UNITS.contains(word.folded())) {
      return Abbreviation.LONG_UNIT;
    }
    if (!isInitial(word)) {
      return isShortForm(word) ? Abbreviation.OPENING : Abbreviation.NONE;
    }
    if (CueWords.isLabelledByLetter(before)) {
      return Abbreviation.LABEL;
    }
    if (opensNext(word, next) || !isUnit(word, before)) {
      return Abbreviation.OPENING;
    }
    return isMeasure(word) ? Abbreviation.MEASURE : Abbreviation.SHORT_UNIT;
  }

  /** Whether a letter belongs to what follows it: ت. 555، ق. م. */
  private static boolean opensNext(AdjacentWord letter, AdjacentWord next) {
    return next.isNumber()
        ? BEFORE_NUMBERS.contains(letter.folded())
        : BEFORE_CHRIST.contains(letter.folded()) && next.folded().equals("م");
  }

  private static boolean isShortForm(AdjacentWord word) {
    return JOINED_INITIALS.contains(word.folded())
        || isJoinedInitial(word)
        || ARABIC.contains(word.folded())
        || LATIN.contains(word.letters());
  }

  /** Whether a word is و and an initial: ود. سامي */
  private static boolean isJoinedInitial(AdjacentWord word) {
    return word.length() == 2
        && word.beginsWithWaw()
        && CharacterClasses.isArabicLetter(word.letters().charAt(1))
        && !isLetterName(word);
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

  /** Whether a word marks an era: هـ after a number, م after a year, or the last letter of ق.م. */
  private boolean isEra(AdjacentWord word, AdjacentWord before) {
    String letter = word.folded();
    return switch (letter) {
      case "ه" -> before.isNumber();
      case "م" -> isYear(before) || BEFORE_CHRIST.contains(letterBefore(word).folded());
      default -> false;
    };
  }

  /** Whether a number is a year: it follows سنة or the like, or is from 1000 to 2099. */
  private boolean isYear(AdjacentWord number) {
    if (!number.isNumber() || ".,٫٬".indexOf(charBefore(number.begin())) >= 0) {
      return false;
    }
    int value = number.length() > 4 ? 0 : Integer.parseInt(number.letters());
    return (value >= 1000 && value < 2100) || YEARS.contains(wordBefore(number.begin()).folded());
  }

  /** Whether a letter is a unit after a number: 800 م، 12 م.د، 50 كلم/س. */
  private boolean isUnit(AdjacentWord word, AdjacentWord before) {
    return before.isNumber()
        || charBefore(word.begin()) == '/'
        || wordBefore(letterBefore(word).begin()).isNumber();
  }

  /** Whether a unit measures what one cooks: grams, litres, and spoons: م.ك. and م.ص. */
  private boolean isMeasure(AdjacentWord unit) {
    AdjacentWord letter = letterBefore(unit);
    return letter.isEmpty()
        ? MEASURES.contains(unit.folded())
        : letter.folded().equals("م") && SPOONS.contains(unit.folded());
  }

  /** The letter before a letter, as in م.د and م د; an empty word if there is none. */
  private AdjacentWord letterBefore(AdjacentWord word) {
    int end = CharacterClasses.skipWhiteSpaceBack(text, word.begin(), begin);
    AdjacentWord letter = wordBefore(charBefore(end) == '.' ? end - 1 : end);
    return letter.length() == 1 && !letter.isNumber() ? letter : new AdjacentWord(end, end, "");
  }

  private char charBefore(int index) {
    return index > begin ? text.charAt(index - 1) : ' ';
  }

  private AdjacentWord wordBefore(int index) {
    return AdjacentWord.endingAt(
        text, CharacterClasses.skipWhiteSpaceBack(text, index, begin), begin);
  }
}
