// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/** Decides whether a stop inside a paragraph ends a sentence. Immutable. */
final class SentenceEnds {
  /** Longest number that can count the items of a list. */
  private static final int MAX_LIST_NUMBER = 3;

  /** Longest ending of a file's or host's name: {@code تقرير.xlsx}. */
  private static final int MAX_FILE_ENDING = 4;

  /**
   * What of the sentence stands before a stop.
   *
   * @param begin where the sentence begins, in UTF-16 units
   * @param hasLetter whether a letter has been seen, and not digits alone
   * @param inLink whether the stop stands inside a URL
   */
  record Before(int begin, boolean hasLetter, boolean inLink) {}

  private final String text;
  private final int begin;
  private final int end;
  private final Continuations continuations;

  SentenceEnds(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
    this.continuations = new Continuations(text, paragraphBegin, paragraphEnd);
  }

  boolean isEnd(Stop stop, Before before) {
    Word next = wordAfter(stop.end());
    if (continuations.goesOn(stop, before, next)) {
      return false;
    }
    if (stop.closes()) {
      return true;
    }
    return isGlued(stop) ? isEndWithoutSpace(stop, before) : isEndBeforeSpace(stop, before, next);
  }

  private boolean isGlued(Stop stop) {
    return stop.end() < end
        && stop.comma() == 0
        && !Characters.isWhiteSpace(text.charAt(stop.end()));
  }

  private boolean isEndBeforeSpace(Stop stop, Before before, Word next) {
    Word word = wordBefore(stop.begin());
    return switch (stop.kind()) {
      case OUTCRY, DOUBLE_STOP -> true;
      case ELLIPSIS -> !isOmission(stop) || CueWords.opensSentence(next);
      case FULL_STOP ->
          !isListNumber(word, before)
              && !(isAbbreviation(word) && !CueWords.opensSentence(next))
              && !(word.isLatin() && next.isLatin() && next.isLowerCase());
    };
  }

  /** Three dots apart from the word before them stand for what was left out. */
  private boolean isOmission(Stop stop) {
    return stop.begin() > begin && Characters.isWhiteSpace(text.charAt(stop.begin() - 1));
  }

  private boolean isListNumber(Word word, Before before) {
    return !before.hasLetter() && word.isNumber() && word.length() <= MAX_LIST_NUMBER;
  }

  private boolean isAbbreviation(Word word) {
    return Abbreviations.contains(word) && !isSpent(word);
  }

  /** Whether a letter names one of a kind, المجموعة أ, or is a unit, 800 م, and not an initial. */
  private boolean isSpent(Word word) {
    return word.length() == 1
        && (CueWords.isNamedByLetter(wordBefore(word.begin())) || isUnit(word.begin()));
  }

  /** Whether the letter at {@code index} measures a number: 800 م، 12 م.د، 50 كلم/س. */
  private boolean isUnit(int index) {
    char mark = index > begin ? text.charAt(index - 1) : ' ';
    Word before = wordBefore(mark == '.' ? index - 1 : index);
    return mark == '/'
        || before.isNumber()
        || (before.length() == 1 && wordBefore(before.begin()).isNumber());
  }

  /** Scraped news loses the space after many a stop; hosts, numbers and initials never had one. */
  private boolean isEndWithoutSpace(Stop stop, Before before) {
    Word word = wordBefore(stop.begin());
    if (stop.kind() == Stop.Kind.ELLIPSIS && isOmission(stop)) {
      return false;
    }
    if (stop.kind() == Stop.Kind.FULL_STOP && isPartOfName(stop, word, before)) {
      return false;
    }
    char next = text.charAt(stop.end());
    if (Characters.isArabicLetter(next)) {
      return !(before.inLink() && word.isArabic());
    }
    if (Character.isDigit(next)) {
      return word.isArabic() && !isOmission(stop);
    }
    if (Characters.isLatin(next)) {
      return word.isArabic() && !isFileEnding(stop.end());
    }
    return !isPunctuation(next);
  }

  /** Whether the stop joins letters into one name, بي.بي.سي, or counts an item of a list. */
  private boolean isPartOfName(Stop stop, Word word, Before before) {
    Word next = Word.beginningAt(text, stop.end(), end);
    return isListNumber(word, before)
        || Abbreviations.isInitial(next)
        || Abbreviations.isLetterName(word)
        || isAbbreviation(word);
  }

  private boolean isFileEnding(int index) {
    Word ending = Word.beginningAt(text, index, end);
    return ending.isLowerCase() && ending.length() <= MAX_FILE_ENDING;
  }

  /** Whether {@code c} goes on with what stands before it, rather than opening something new. */
  private static boolean isPunctuation(char c) {
    return ":;؛/_&=+#%*'".indexOf(c) >= 0 || Characters.isComma(c);
  }

  private Word wordBefore(int index) {
    return Word.endingAt(text, Characters.skipWhiteSpaceBack(text, index, begin), begin);
  }

  private Word wordAfter(int index) {
    return Word.beginningAt(text, Characters.skipWhiteSpace(text, index, end), end);
  }
}
