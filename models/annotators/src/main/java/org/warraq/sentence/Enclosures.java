// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The quotations and brackets that stand open at a place in a paragraph. Not thread-safe; one
 * belongs to one paragraph.
 */
final class Enclosures {
  /** Deeper nesting is noise; forgetting it bounds memory. */
  private static final int MAX_DEPTH = 32;

  /**
   * Where a quotation or bracket opened.
   *
   * @param index its mark, in UTF-16 units
   * @param opensSentence whether nothing of its sentence stands before it
   * @param afterColon whether a colon announces it
   */
  record Opening(int index, boolean opensSentence, boolean afterColon) {}

  private final String text;
  private final int begin;
  private final int end;
  private final Deque<Opening> quotations = new ArrayDeque<>();
  private final Deque<Opening> brackets = new ArrayDeque<>();
  private boolean straightOpen;

  Enclosures(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /** Notes the character at {@code index} if it opens or closes something. */
  void pass(int index, boolean opensSentence) {
    char c = text.charAt(index);
    if (Characters.isOpeningBracket(c)) {
      push(brackets, index, opensSentence);
    } else if (Characters.isClosingBracket(c)) {
      brackets.poll();
    } else if (isQuotationMark(index)) {
      passQuotationMark(index, opensSentence);
    }
  }

  /** Whether the character at {@code index} closes a quotation. */
  boolean closesQuotation(int index) {
    return isQuotationMark(index) && closes(index);
  }

  /** The quotation that is open, or null. */
  Opening quotation() {
    return quotations.peek();
  }

  /** The bracket that is open, or null. */
  Opening bracket() {
    return brackets.peek();
  }

  private void passQuotationMark(int index, boolean opensSentence) {
    boolean closes = closes(index);
    if (closes) {
      quotations.poll();
    } else {
      push(quotations, index, opensSentence);
    }
    if (text.charAt(index) == '"') {
      straightOpen = !closes;
    }
  }

  private void push(Deque<Opening> openings, int index, boolean opensSentence) {
    if (openings.size() < MAX_DEPTH) {
      int before = Characters.skipWhiteSpaceBack(text, index, Math.max(begin, index - 4));
      boolean afterColon = before > begin && text.charAt(before - 1) == ':';
      openings.push(new Opening(index, opensSentence, afterColon));
    }
  }

  private boolean isQuotationMark(int index) {
    return switch (text.charAt(index)) {
      case '"', '“', '”', '„', '«', '»', '‹', '›' -> true;
      case '\'', '‘', '’' -> !(isTight(index - 1) && isLetter(index + 1));
      default -> false;
    };
  }

  /**
   * The spaces around a mark tell best, because writers mistake its direction more often; where
   * they tell nothing, its shape does, or for a straight one whether another is open.
   */
  private boolean closes(int index) {
    boolean tightBefore = isTight(index - 1);
    boolean tightAfter = isLetter(index + 1);
    if (tightBefore != tightAfter) {
      return tightBefore;
    }
    return switch (text.charAt(index)) {
      case '”', '»', '›', '’' -> true;
      case '"' -> straightOpen;
      default -> false;
    };
  }

  /** Whether a word or what can end one stands at {@code index}. */
  private boolean isTight(int index) {
    if (index < begin) {
      return false;
    }
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || Characters.isSilent(c)
        || Characters.isStop(c)
        || Characters.isClosingBracket(c)
        || c == '%'
        || c == '٪';
  }

  private boolean isLetter(int index) {
    return index < end && Character.isLetterOrDigit(text.charAt(index));
  }
}
