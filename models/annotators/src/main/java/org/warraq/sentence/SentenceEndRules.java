// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/** Decides whether end marks inside a paragraph end a sentence. Immutable. */
final class SentenceEndRules {
  /** Length of the longest number that can number a list item, in digits. */
  private static final int MAX_LIST_NUMBER = 3;

  /** Length of the longest ending of a file's or host's name, in letters: {@code تقرير.xlsx}. */
  private static final int MAX_FILE_ENDING = 4;

  /**
   * The part of the sentence before the end marks.
   *
   * @param begin start of the sentence, in UTF-16 units
   * @param hasLetter whether the sentence has a letter before the marks
   * @param inLink whether the marks are inside a URL
   */
  record SentenceSoFar(int begin, boolean hasLetter, boolean inLink) {}

  private final String text;
  private final int begin;
  private final int end;
  private final ContinuationRules continuations;

  SentenceEndRules(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
    this.continuations = new ContinuationRules(text, paragraphBegin, paragraphEnd);
  }

  boolean isEnd(EndMarks marks, SentenceSoFar sentence) {
    AdjacentWord next = wordAfter(marks.end());
    if (continuations.continues(marks, sentence, next)) {
      return false;
    }
    if (marks.closesEnclosure()) {
      return true;
    }
    return lacksSpaceAfter(marks)
        ? isEndWithoutSpace(marks, sentence)
        : isEndBeforeSpace(marks, sentence, next);
  }

  private boolean lacksSpaceAfter(EndMarks marks) {
    return marks.end() < end
        && !marks.hasComma()
        && !CharacterClasses.isWhiteSpace(text.charAt(marks.end()));
  }

  private boolean isEndBeforeSpace(EndMarks marks, SentenceSoFar sentence, AdjacentWord next) {
    AdjacentWord word = wordBefore(marks.begin());
    return switch (marks.kind()) {
      case QUESTION_OR_EXCLAMATION, TWO_DOTS -> true;
      case ELLIPSIS -> !isOmission(marks) || CueWords.beginsSentence(next);
      case FULL_STOP ->
          !isListNumber(word, sentence)
              && !(isAbbreviation(word) && !CueWords.beginsSentence(next))
              && !(word.isLatin() && next.isLatin() && next.isLowerCase());
    };
  }

  /** Whether dots mark an omission: white space comes before them. */
  private boolean isOmission(EndMarks marks) {
    return marks.begin() > begin && CharacterClasses.isWhiteSpace(text.charAt(marks.begin() - 1));
  }

  private boolean isListNumber(AdjacentWord word, SentenceSoFar sentence) {
    return !sentence.hasLetter() && word.isNumber() && word.length() <= MAX_LIST_NUMBER;
  }

  private boolean isAbbreviation(AdjacentWord word) {
    return Abbreviations.contains(word) && !isLabelOrUnit(word);
  }

  /** Whether a letter is a label, المجموعة أ, or a unit, 800 م, and so not an initial. */
  private boolean isLabelOrUnit(AdjacentWord word) {
    return word.length() == 1
        && (CueWords.isLabelledByLetter(wordBefore(word.begin())) || isUnit(word.begin()));
  }

  /** Whether the letter at {@code index} is a unit after a number: 800 م، 12 م.د، 50 كلم/س. */
  private boolean isUnit(int index) {
    char mark = index > begin ? text.charAt(index - 1) : ' ';
    AdjacentWord before = wordBefore(mark == '.' ? index - 1 : index);
    return mark == '/'
        || before.isNumber()
        || (before.length() == 1 && wordBefore(before.begin()).isNumber());
  }

  /**
   * Whether marks without a space after them end the sentence. Scraped news often loses that space;
   * hosts, numbers and initials never have it.
   */
  private boolean isEndWithoutSpace(EndMarks marks, SentenceSoFar sentence) {
    AdjacentWord word = wordBefore(marks.begin());
    if (marks.kind() == EndMarks.Kind.ELLIPSIS && isOmission(marks)) {
      return false;
    }
    if (marks.kind() == EndMarks.Kind.FULL_STOP
        && isAbbreviationOrListNumber(marks, word, sentence)) {
      return false;
    }
    char next = text.charAt(marks.end());
    if (CharacterClasses.isArabicLetter(next)) {
      return !(sentence.inLink() && word.isArabic());
    }
    if (Character.isDigit(next)) {
      return word.isArabic() && !isOmission(marks);
    }
    if (CharacterClasses.isLatin(next)) {
      return word.isArabic() && !isFileEnding(marks.end());
    }
    return !continuesWord(next);
  }

  /** Whether the full stop is a part of an abbreviation, بي.بي.سي, or follows a list number. */
  private boolean isAbbreviationOrListNumber(
      EndMarks marks, AdjacentWord word, SentenceSoFar sentence) {
    AdjacentWord next = AdjacentWord.beginningAt(text, marks.end(), end);
    return isListNumber(word, sentence)
        || Abbreviations.isInitial(next)
        || Abbreviations.isLetterName(word)
        || isAbbreviation(word);
  }

  private boolean isFileEnding(int index) {
    AdjacentWord ending = AdjacentWord.beginningAt(text, index, end);
    return ending.isLowerCase() && ending.length() <= MAX_FILE_ENDING;
  }

  /** Whether a mark continues the text before it, and does not begin something new. */
  private static boolean continuesWord(char c) {
    return ":;؛/_&=+#%*'".indexOf(c) >= 0 || CharacterClasses.isComma(c);
  }

  private AdjacentWord wordBefore(int index) {
    return AdjacentWord.endingAt(
        text, CharacterClasses.skipWhiteSpaceBack(text, index, begin), begin);
  }

  private AdjacentWord wordAfter(int index) {
    return AdjacentWord.beginningAt(text, CharacterClasses.skipWhiteSpace(text, index, end), end);
  }
}
