// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.sentence.EnclosureTracker.Opening;

/** Reads one run of {@link EndMarks}. Not thread-safe; each run needs a new object. */
final class EndMarksReader {
  /** Number of end marks, in UTF-16 units, after which the search for a word stops. */
  private static final int MAX_LOOK_AHEAD = 8;

  /** The number of a footnote, in brackets: [3], [12، 14], [ملاحظة 1]. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[(?:\\p{L}{1,8} )?\\p{Nd}{1,4}(?:[-–,،] ?\\p{Nd}{1,4}){0,4}]");

  /** Length of the longest footnote number, in UTF-16 units. */
  private static final int MAX_FOOTNOTE = 48;

  private final String text;
  private final int paragraphEnd;
  private final EnclosureTracker enclosures;
  private final int begin;
  private int end;
  private int dots;
  private boolean questionOrExclamation;
  private Opening quotation;
  private Opening bracket;
  private boolean closed;
  private boolean endMarkAfterClosing;
  private char comma = EndMarks.NO_COMMA;

  private EndMarksReader(String text, int begin, int paragraphEnd, EnclosureTracker enclosures) {
    this.text = text;
    this.begin = begin;
    this.end = begin;
    this.paragraphEnd = paragraphEnd;
    this.enclosures = enclosures;
  }

  /**
   * Reads the run that begins at {@code begin}, and tracks its closing marks in {@code enclosures}.
   */
  static EndMarks read(String text, int begin, int paragraphEnd, EnclosureTracker enclosures) {
    return new EndMarksReader(text, begin, paragraphEnd, enclosures).read();
  }

  private EndMarks read() {
    while (take(end) || take(CharacterClasses.skipWhiteSpace(text, end, paragraphEnd))) {
      end = CharacterClasses.skipAttached(text, end, paragraphEnd);
    }
    return new EndMarks(begin, end, kind(), quotation, bracket, endMarkAfterClosing, comma);
  }

  private EndMarks.Kind kind() {
    if (questionOrExclamation) {
      return EndMarks.Kind.QUESTION_OR_EXCLAMATION;
    }
    return switch (dots) {
      case 1 -> EndMarks.Kind.FULL_STOP;
      case 2 -> EndMarks.Kind.TWO_DOTS;
      default -> EndMarks.Kind.ELLIPSIS;
    };
  }

  /** Takes the character at {@code index} if it belongs to the run; returns whether it did. */
  private boolean take(int index) {
    if (index >= paragraphEnd) {
      return false;
    }
    char c = text.charAt(index);
    boolean taken = takeEndMark(c, index) || takeClosing(c, index) || takeComma(c, index);
    if (taken) {
      end = index + 1;
    }
    return taken || takeEmoji(index) || (index == end && takeFootnote(c));
  }

  private boolean takeFootnote(char c) {
    if (c != '[') {
      return false;
    }
    Matcher footnote =
        FOOTNOTE.matcher(text).region(end, Math.min(paragraphEnd, end + MAX_FOOTNOTE));
    boolean taken = footnote.lookingAt();
    if (taken) {
      end = footnote.end();
    }
    return taken;
  }

  /**
   * Takes an emoji, except after a single full stop, because there it may begin the next sentence;
   * but a face, a heart or a hand belongs to what was said before.
   */
  private boolean takeEmoji(int index) {
    int codePoint = text.codePointAt(index);
    boolean taken =
        CharacterClasses.isFeeling(codePoint)
            || (CharacterClasses.isEmoji(codePoint) && (questionOrExclamation || dots > 1));
    if (taken) {
      end = index + Character.charCount(codePoint);
    }
    return taken;
  }

  private boolean takeEndMark(char c, int index) {
    if (!CharacterClasses.isEndMark(c)
        || comma != EndMarks.NO_COMMA
        || (index > end && isAttachedToNext(index))) {
      return false;
    }
    if (closed) {
      endMarkAfterClosing = true;
    } else {
      count(c);
    }
    return true;
  }

  /** Whether the end marks at {@code index} are the beginning of the next word: {@code .5}. */
  private boolean isAttachedToNext(int index) {
    int i = index;
    while (i < paragraphEnd
        && i < index + MAX_LOOK_AHEAD
        && CharacterClasses.isEndMark(text.charAt(i))) {
      i++;
    }
    return i < paragraphEnd && Character.isLetterOrDigit(text.charAt(i));
  }

  private void count(char c) {
    switch (c) {
      case '.', '۔' -> dots++;
      case '…' -> dots += 3;
      default -> questionOrExclamation = true;
    }
  }

  private boolean takeClosing(char c, int index) {
    boolean closesBracket = CharacterClasses.isClosingBracket(c);
    if (!closesBracket && !enclosures.closesQuotation(index)) {
      return false;
    }
    if (closesBracket) {
      bracket = enclosures.bracket();
    } else {
      quotation = enclosures.quotation();
    }
    enclosures.track(index, false);
    closed = true;
    return true;
  }

  private boolean takeComma(char c, int index) {
    boolean inNumber =
        index + 1 < paragraphEnd && Character.isLetterOrDigit(text.charAt(index + 1));
    if (!CharacterClasses.isComma(c) || comma != EndMarks.NO_COMMA || (c == ',' && inNumber)) {
      return false;
    }
    comma = c;
    return true;
  }
}
