// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps track of the quotations and brackets that are open at the current place in a paragraph.
 * Each paragraph needs a new object. Not thread-safe.
 */
final class EnclosureTracker {
  /** Greatest depth of nesting. Deeper enclosures are ignored, so that memory is bounded. */
  private static final int MAX_DEPTH = 32;

  /** Longest distance of end marks from the brackets around them, in UTF-16 units. */
  private static final int MAX_REMARK = 120;

  /** White space between a colon and a quotation that it announces, at most, in UTF-16 units. */
  private static final int MAX_SPACE_AFTER_COLON = 4;

  /**
   * The opening mark of a quotation or bracket.
   *
   * @param index place of the mark, in UTF-16 units
   * @param beginsSentence whether no letter or digit of its sentence comes before it
   * @param afterColon whether a colon comes before it
   */
  record Opening(int index, boolean beginsSentence, boolean afterColon) {}

  private final String text;
  private final int begin;
  private final int end;
  private final Deque<Opening> quotations = new ArrayDeque<>();
  private final Deque<Opening> brackets = new ArrayDeque<>();
  private boolean straightQuoteIsOpen;

  EnclosureTracker(String text, int paragraphBegin, int paragraphEnd) {
    this.text = text;
    this.begin = paragraphBegin;
    this.end = paragraphEnd;
  }

  /**
   * Updates the open enclosures if the character at {@code index} opens or closes one. Must be
   * called for the characters in order.
   *
   * @param beginsSentence whether no letter or digit of the sentence comes before the character
   */
  void track(int index, boolean beginsSentence) {
    char c = text.charAt(index);
    if (CharacterClasses.isOpeningBracket(c)) {
      push(brackets, index, beginsSentence);
    } else if (CharacterClasses.isClosingBracket(c)) {
      brackets.poll();
    } else if (isQuotationMark(index)) {
      trackQuotationMark(index, beginsSentence);
    }
  }

  /** Whether the character at {@code index} closes a quotation. */
  boolean closesQuotation(int index) {
    return isQuotationMark(index) && closes(index);
  }

  /** The innermost open quotation, or null. */
  Opening quotation() {
    return quotations.peek();
  }

  /** The innermost open bracket, or null. */
  Opening bracket() {
    return brackets.peek();
  }

  /**
   * Whether the character at {@code index} is inside brackets that are a part of a sentence: they
   * were opened in it, and closed again soon.
   */
  boolean isInsideRemark(int index, int sentenceBegin) {
    Opening open = brackets.peek();
    if (open == null || open.beginsSentence() || open.index() < sentenceBegin) {
      return false;
    }
    int limit = Math.min(end, index + MAX_REMARK);
    int depth = 1;
    for (int i = index; i < limit && depth > 0; i++) {
      if (CharacterClasses.isOpeningBracket(text.charAt(i))) {
        depth++;
      } else if (CharacterClasses.isClosingBracket(text.charAt(i))) {
        depth--;
      }
    }
    return depth == 0 && index - open.index() < MAX_REMARK;
  }

  private void trackQuotationMark(int index, boolean beginsSentence) {
    boolean closes = closes(index);
    if (closes) {
      quotations.poll();
    } else {
      push(quotations, index, beginsSentence);
    }
    if (text.charAt(index) == '"') {
      straightQuoteIsOpen = !closes;
    }
  }

  private void push(Deque<Opening> openings, int index, boolean beginsSentence) {
    if (openings.size() < MAX_DEPTH) {
      int least = Math.max(begin, index - MAX_SPACE_AFTER_COLON);
      int before = CharacterClasses.skipWhiteSpaceBack(text, index, least);
      boolean afterColon = before > begin && text.charAt(before - 1) == ':';
      openings.push(new Opening(index, beginsSentence, afterColon));
    }
  }

  /** Whether a quotation mark is at {@code index}; an apostrophe inside a word is not one. */
  private boolean isQuotationMark(int index) {
    return switch (text.charAt(index)) {
      case '"', '“', '”', '„', '«', '»', '‹', '›' -> true;
      case '\'', '‘', '’' -> !(canEndWord(index - 1) && canBeginWord(index + 1));
      default -> false;
    };
  }

  /**
   * Whether the quotation mark at {@code index} closes a quotation. The spaces around the mark
   * decide first, because writers often confuse its direction. If they decide nothing, the shape of
   * the mark decides; a straight mark closes if another straight one is open.
   */
  private boolean closes(int index) {
    boolean wordBefore = canEndWord(index - 1);
    boolean wordAfter = canBeginWord(index + 1);
    if (wordBefore != wordAfter) {
      return wordBefore;
    }
    return switch (text.charAt(index)) {
      case '”', '»', '›', '’' -> true;
      case '"' -> straightQuoteIsOpen;
      default -> false;
    };
  }

  /** Whether the character at {@code index} belongs to a word or can follow one without space. */
  private boolean canEndWord(int index) {
    if (index < begin) {
      return false;
    }
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || CharacterClasses.isSilent(c)
        || CharacterClasses.isEndMark(c)
        || CharacterClasses.isClosingBracket(c)
        || c == '%'
        || c == '٪';
  }

  private boolean canBeginWord(int index) {
    return index < end && Character.isLetterOrDigit(text.charAt(index));
  }
}
