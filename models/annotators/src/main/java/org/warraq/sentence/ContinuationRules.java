// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.EnclosureTracker.Opening;
import org.warraq.sentence.SentenceEndRules.SentenceSoFar;

/**
 * Decides whether a sentence continues after end marks because of a comma, a closing bracket or a
 * closing quotation mark. Immutable.
 */
final class ContinuationRules {
  /** Longest quotation that can be a title or slogan, in UTF-16 units. */
  private static final int MAX_QUOTED_TITLE = 60;

  /** Longest clause that is searched for another quotation, in UTF-16 units. */
  private static final int MAX_CLAUSE = 120;

  private final String text;
  private final int begin;
  private final int end;

  ContinuationRules(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
  }

  /**
   * Whether the sentence continues after the marks.
   *
   * @param next the word after the marks
   */
  boolean continues(EndMarks marks, SentenceSoFar sentence, AdjacentWord next) {
    if (marks.hasComma() && !commaJoinsParagraphs(marks, next)) {
      return true;
    }
    return !marks.endMarkAfterClosing()
        && (continuesAfterBracket(marks) || continuesAfterQuotation(marks, sentence, next));
  }

  /** Whether the comma is an error of scraping, which joined two paragraphs with it. */
  private boolean commaJoinsParagraphs(EndMarks marks, AdjacentWord next) {
    boolean latinComma = !CharacterClasses.isArabicComma(marks.comma());
    return switch (marks.kind()) {
      case ELLIPSIS, TWO_DOTS -> false;
      case QUESTION_OR_EXCLAMATION -> latinComma || CueWords.beginsSentence(next);
      case FULL_STOP -> latinComma || !closesQuotation(marks) || !CueWords.beginsAttribution(next);
    };
  }

  private boolean closesQuotation(EndMarks marks) {
    return marks.quotation() != null || isQuotationMark(marks.begin() - 1);
  }

  private boolean isQuotationMark(int index) {
    return index >= begin && "\"”»›’“".indexOf(text.charAt(index)) >= 0;
  }

  /** Brackets inside a sentence do not end it: (الوزن والعيار...) */
  private static boolean continuesAfterBracket(EndMarks marks) {
    return marks.bracket() != null && !marks.bracket().beginsSentence();
  }

  /**
   * Whether the sentence continues after a quotation that ends with a question, an exclamation or
   * dots. If the quotation begins the sentence, its speaker may follow. If it is short and no colon
   * comes before it, it may be a title.
   */
  private boolean continuesAfterQuotation(
      EndMarks marks, SentenceSoFar sentence, AdjacentWord next) {
    Opening quotation = marks.quotation();
    if (quotation == null || marks.kind() == EndMarks.Kind.FULL_STOP || marks.end() == end) {
      return false;
    }
    if (quotation.beginsSentence()) {
      return CueWords.reportsSpeech(next) && !announcesQuotation(marks.end());
    }
    if (CueWords.answersQuotation(next)) {
      return true;
    }
    return !quotation.afterColon()
        && quotation.index() >= sentence.begin()
        && marks.begin() - quotation.index() <= MAX_QUOTED_TITLE
        && !next.beginsWithWaw()
        && !CueWords.beginsSentence(next);
  }

  /** Whether the clause that begins at {@code from} announces another quotation. */
  private boolean announcesQuotation(int from) {
    int limit = Math.min(end, from + MAX_CLAUSE);
    for (int i = from; i < limit && !CharacterClasses.isEndMark(text.charAt(i)); i++) {
      if (":«“\"".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
