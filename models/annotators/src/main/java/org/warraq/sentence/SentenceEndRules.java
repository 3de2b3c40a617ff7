// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/** Decides whether end marks inside a paragraph end a sentence. Immutable. */
final class SentenceEndRules {
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
  private final Abbreviations abbreviations;
  private final ListNumbers listNumbers;

  SentenceEndRules(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
    this.continuations = new ContinuationRules(text, paragraphBegin, paragraphEnd);
    this.abbreviations = new Abbreviations(text, paragraphBegin);
    this.listNumbers = new ListNumbers(text, paragraphBegin, paragraphEnd);
  }

  boolean isEnd(EndMarks marks, SentenceSoFar sentence) {
    NextWords next = NextWords.after(text, marks.end(), end);
    if (CueWords.endsList(next.first())
        || isInsideVerse(marks)
        || commaFollowsAbbreviation(marks, next)
        || continuations.continues(marks, sentence, next.first())) {
      return false;
    }
    if (marks.closesEnclosure()) {
      return true;
    }
    return lacksSpaceAfter(marks)
        ? isEndWithoutSpace(marks, sentence)
        : isEndBeforeSpace(marks, sentence, next);
  }

  private boolean isInsideVerse(EndMarks marks) {
    return switch (marks.kind()) {
      case ELLIPSIS, TWO_DOTS -> Verse.isCutBy(marks, text, begin, end);
      case FULL_STOP, QUESTION_OR_EXCLAMATION -> false;
    };
  }

  private boolean commaFollowsAbbreviation(EndMarks marks, NextWords next) {
    return marks.kind() == EndMarks.Kind.FULL_STOP
        && CharacterClasses.isArabicComma(marks.comma())
        && !marks.closesEnclosure()
        && switch (abbreviations.of(wordBefore(marks.begin()), next.first())) {
          case ERA, OPENING -> true;
          case NONE, LABEL, SHORT_UNIT, MEASURE, LONG_UNIT -> false;
        };
  }

  private boolean lacksSpaceAfter(EndMarks marks) {
    return marks.end() < end
        && !marks.hasComma()
        && !CharacterClasses.isWhiteSpace(text.charAt(marks.end()));
  }

  private boolean isEndBeforeSpace(EndMarks marks, SentenceSoFar sentence, NextWords next) {
    return switch (marks.kind()) {
      case QUESTION_OR_EXCLAMATION, TWO_DOTS -> true;
      case ELLIPSIS -> !isOmission(marks) || CueWords.beginsSentence(next.first());
      case FULL_STOP -> isEndAfterWord(wordBefore(marks.begin()), sentence, next);
    };
  }

  private boolean isEndAfterWord(AdjacentWord word, SentenceSoFar sentence, NextWords next) {
    return !isListNumber(word, sentence)
        && !continuesAfterAbbreviation(word, sentence, next)
        && !(word.isLatin() && next.first().isLatin() && next.first().isLowerCase());
  }

  private boolean continuesAfterAbbreviation(
      AdjacentWord word, SentenceSoFar sentence, NextWords next) {
    return switch (abbreviations.of(word, next.first())) {
      case NONE -> false;
      case OPENING -> !CueWords.beginsSentence(next.first()) && !isLatinLabel(word, next);
      case LABEL, SHORT_UNIT -> next.continueAfterUnit();
      case MEASURE -> next.continueAfterUnit() || next.nameMeasuredThing();
      case LONG_UNIT -> next.surelyContinue();
      case ERA ->
          next.continueAfterEra()
              || isBracketOrDash(next.first().begin())
              || TimeAdjuncts.fill(text, sentence.begin(), word.end());
    };
  }

  /** Whether a Latin letter stands alone among Arabic words: فصيلة الدم: O. */
  private boolean isLatinLabel(AdjacentWord word, NextWords next) {
    int before = CharacterClasses.skipWhiteSpaceBack(text, word.begin(), begin) - 1;
    return word.length() == 1
        && word.isLatin()
        && next.first().isArabic()
        && before >= begin
        && !CharacterClasses.isLatin(text.charAt(before))
        && text.charAt(before) != '.';
  }

  private boolean isBracketOrDash(int index) {
    return index < end
        && (CharacterClasses.isOpeningBracket(text.charAt(index))
            || CharacterClasses.isDash(text.charAt(index)));
  }

  /** Whether dots mark an omission: white space comes before them. */
  private boolean isOmission(EndMarks marks) {
    return marks.begin() > begin && CharacterClasses.isWhiteSpace(text.charAt(marks.begin() - 1));
  }

  private boolean isListNumber(AdjacentWord word, SentenceSoFar sentence) {
    return listNumbers.contains(word, sentence.begin(), sentence.hasLetter());
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
        || switch (abbreviations.of(word, next)) {
          case OPENING -> true;
          case NONE, LABEL, SHORT_UNIT, MEASURE, LONG_UNIT, ERA -> false;
        };
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
}
