// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.Enclosures.Opening;

/** Decides whether a stop inside a paragraph ends a sentence. Immutable. */
final class SentenceEnds {
  /** A quotation up to this many UTF-16 units, not announced as one, may be a title or slogan. */
  private static final int MAX_QUOTED_TITLE = 60;

  /** How far ahead a clause is searched for a quotation of its own, in UTF-16 units. */
  private static final int CLAUSE = 120;

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

  SentenceEnds(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
  }

  boolean isEnd(Stop stop, Before before) {
    Word next = wordAfter(stop.end());
    if (stop.comma() != 0 && !isJoin(stop, next)) {
      return false;
    }
    if (stop.closes() && !stop.confirmed()) {
      return !goesOnAfterBracket(stop) && !goesOnAfterQuotation(stop, before, next);
    }
    return isGlued(stop) ? isEndWithoutSpace(stop, before) : isEndBeforeSpace(stop, before, next);
  }

  private boolean isGlued(Stop stop) {
    return stop.end() < end
        && !stop.closes()
        && stop.comma() == 0
        && !Characters.isWhiteSpace(text.charAt(stop.end()));
  }

  /** Whether scraping joined two paragraphs by the comma, rather than a clause following it. */
  private boolean isJoin(Stop stop, Word next) {
    boolean latin = !Characters.isArabicComma(stop.comma());
    return switch (stop.kind()) {
      case ELLIPSIS, DOUBLE_STOP -> false;
      case OUTCRY -> latin || Lexicon.opensSentence(next);
      case FULL_STOP -> latin || !closesQuotation(stop) || !Lexicon.attributes(next);
    };
  }

  private boolean closesQuotation(Stop stop) {
    return stop.quotation() != null || isQuotationMark(stop.begin() - 1);
  }

  private boolean isQuotationMark(int index) {
    return index >= begin && "\"”»›’“".indexOf(text.charAt(index)) >= 0;
  }

  /** What stands in brackets amid a sentence does not end it: (الوزن والعيار...) */
  private static boolean goesOnAfterBracket(Stop stop) {
    return stop.bracket() != null && !stop.bracket().opensSentence();
  }

  /**
   * Whether a sentence goes on after the quotation that ends in its question: one that begins the
   * sentence goes on with who said it, one that is short and not announced may be a title.
   */
  private boolean goesOnAfterQuotation(Stop stop, Before before, Word next) {
    Opening quotation = stop.quotation();
    if (quotation == null || stop.kind() == Stop.Kind.FULL_STOP || stop.end() == end) {
      return false;
    }
    if (quotation.opensSentence()) {
      return Lexicon.reportsSpeech(next) && !quotesAgain(stop.end());
    }
    return !quotation.afterColon()
        && quotation.index() >= before.begin()
        && stop.begin() - quotation.index() <= MAX_QUOTED_TITLE
        && !next.letters().startsWith("و")
        && !Lexicon.opensSentence(next);
  }

  /** Whether the clause that begins at {@code from} announces another quotation. */
  private boolean quotesAgain(int from) {
    int most = Math.min(end, from + CLAUSE);
    for (int at = from; at < most && !Characters.isStop(text.charAt(at)); at++) {
      if (":«“\"".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isEndBeforeSpace(Stop stop, Before before, Word next) {
    Word word = wordBefore(stop.begin());
    return switch (stop.kind()) {
      case OUTCRY, DOUBLE_STOP -> true;
      case ELLIPSIS -> !isOmission(stop) || Lexicon.opensSentence(next);
      case FULL_STOP ->
          !isListNumber(word, before)
              && !(isAbbreviation(word) && !Lexicon.opensSentence(next))
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
    return Abbreviations.contains(word) && !Abbreviations.isSpent(word, wordBefore(word.begin()));
  }

  /** Scraped news loses the space after many a stop; hosts, numbers and initials never had one. */
  private boolean isEndWithoutSpace(Stop stop, Before before) {
    Word word = wordBefore(stop.begin());
    char next = text.charAt(stop.end());
    if (stop.kind() == Stop.Kind.FULL_STOP
        && (isListNumber(word, before) || isAbbreviation(word))) {
      return false;
    }
    if (stop.kind() == Stop.Kind.ELLIPSIS && isOmission(stop)) {
      return false;
    }
    if (Characters.isArabicLetter(next)) {
      return !(before.inLink() && word.isArabic());
    }
    if (Character.isDigit(next)) {
      return word.isArabic() && !isOmission(stop);
    }
    if (Characters.isLatin(next)) {
      return word.isArabic() && !isFileEnding(stop.end());
    }
    return opensNext(stop.end());
  }

  private boolean isFileEnding(int index) {
    Word ending = Word.beginningAt(text, index, end);
    return ending.isLowerCase() && ending.length() <= MAX_FILE_ENDING;
  }

  private boolean opensNext(int index) {
    char c = text.charAt(index);
    return Characters.isOpeningBracket(c)
        || Characters.isDash(c)
        || "\"“«‹„‘".indexOf(c) >= 0
        || !isPunctuation(c);
  }

  private static boolean isPunctuation(char c) {
    return ":;؛/\\_&=+#%,،-*'".indexOf(c) >= 0;
  }

  private Word wordBefore(int index) {
    return Word.endingAt(text, Characters.skipWhiteSpaceBack(text, index, begin), begin);
  }

  private Word wordAfter(int index) {
    return Word.beginningAt(text, Characters.skipWhiteSpace(text, index, end), end);
  }
}
