// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;

/** Recognises the numbers of list items and headings, in one paragraph. Immutable. */
final class ListNumbers {
  /** Length of the longest number that can number a list item, in digits. */
  private static final int MAX_DIGITS = 3;

  /** Distance to the next item within which the second number of a list is searched. */
  private static final int MAX_ITEM = 400;

  private static final Set<String> ORDINALS =
      CueWords.words("أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا أخيرا");

  /** Words that form a heading with the number after them: المادة 1. */
  private static final Set<String> HEADINGS =
      CueWords.words(
          """
          المادة مادة البند بند الفصل فصل الباب باب القسم الفقرة الخطوة خطوة المرحلة السؤال سؤال الملحق
          الدرس التمرين الشكل شكل الجدول جدول المسألة القاعدة الوصية النصيحة الفرع المبحث المطلب الجزء
          """);

  private final String text;
  private final int begin;
  private final int end;

  ListNumbers(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
  }

  /**
   * Whether a word before a full stop numbers what follows, so that the full stop ends nothing.
   *
   * @param sentenceBegin start of the sentence, in UTF-16 units
   * @param hasLetter whether the sentence has a letter before the full stop
   */
  boolean contains(AdjacentWord word, int sentenceBegin, boolean hasLetter) {
    if (!word.isNumber()) {
      return ORDINALS.contains(word.folded()) && isFirst(word, sentenceBegin);
    }
    if (word.length() > MAX_DIGITS) {
      return false;
    }
    return !hasLetter || numbersHeading(word, sentenceBegin) || numbersItemInSentence(word);
  }

  private boolean isFirst(AdjacentWord word, int sentenceBegin) {
    return CharacterClasses.skipWhiteSpace(text, sentenceBegin, word.end()) == word.begin();
  }

  private boolean numbersHeading(AdjacentWord number, int sentenceBegin) {
    AdjacentWord heading = wordBefore(number.begin());
    return HEADINGS.contains(heading.folded()) && isFirst(heading, sentenceBegin);
  }

  /** Whether a number follows a semicolon, or is the first of a list after a colon. */
  private boolean numbersItemInSentence(AdjacentWord number) {
    int mark = CharacterClasses.skipWhiteSpaceBack(text, number.begin(), begin) - 1;
    if (mark < begin) {
      return false;
    }
    return switch (text.charAt(mark)) {
      case '؛', ';' -> true;
      case ':' -> Integer.parseInt(number.letters()) == 1 && isFollowedByTwo(number.end());
      default -> false;
    };
  }

  private boolean isFollowedByTwo(int from) {
    int limit = Math.min(end - 1, from + MAX_ITEM);
    for (int i = from + 1; i < limit; i++) {
      if (Character.digit(text.charAt(i), 10) == 2
          && ".-)".indexOf(text.charAt(i + 1)) >= 0
          && !Character.isLetterOrDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private AdjacentWord wordBefore(int index) {
    return AdjacentWord.endingAt(
        text, CharacterClasses.skipWhiteSpaceBack(text, index, begin), begin);
  }
}
