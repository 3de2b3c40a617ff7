// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.Enclosures.Opening;

/** Tells whether a sentence goes on after closing marks or a comma behind a stop. Immutable. */
final class Continuations {
  /** A quotation up to this many UTF-16 units, not announced as one, may be a title or slogan. */
  private static final int MAX_QUOTED_TITLE = 60;

  /** How far ahead a clause is searched for a quotation of its own, in UTF-16 units. */
  private static final int CLAUSE = 120;

  private final String text;
  private final int begin;
  private final int end;

  Continuations(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
  }

  /** Whether the sentence of {@code before} goes on with the word {@code next}. */
  boolean goesOn(Stop stop, SentenceEnds.Before before, Word next) {
    if (stop.comma() != 0 && !isJoin(stop, next)) {
      return true;
    }
    return !stop.confirmed()
        && (goesOnAfterBracket(stop) || goesOnAfterQuotation(stop, before, next));
  }

  /** Whether scraping joined two paragraphs by the comma, rather than a clause following it. */
  private boolean isJoin(Stop stop, Word next) {
    boolean latin = !Characters.isArabicComma(stop.comma());
    return switch (stop.kind()) {
      case ELLIPSIS, DOUBLE_STOP -> false;
      case OUTCRY -> latin || CueWords.opensSentence(next);
      case FULL_STOP -> latin || !closesQuotation(stop) || !CueWords.attributes(next);
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
  private boolean goesOnAfterQuotation(Stop stop, SentenceEnds.Before before, Word next) {
    Opening quotation = stop.quotation();
    if (quotation == null || stop.kind() == Stop.Kind.FULL_STOP || stop.end() == end) {
      return false;
    }
    if (quotation.opensSentence()) {
      return CueWords.reportsSpeech(next) && !quotesAgain(stop.end());
    }
    return !quotation.afterColon()
        && quotation.index() >= before.begin()
        && stop.begin() - quotation.index() <= MAX_QUOTED_TITLE
        && !next.letters().startsWith("و")
        && !CueWords.opensSentence(next);
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
}
