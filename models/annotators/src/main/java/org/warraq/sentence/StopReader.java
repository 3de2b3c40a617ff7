// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.Enclosures.Opening;

/** Reads one {@link Stop}. Not thread-safe; serves once. */
final class StopReader {
  private final String text;
  private final int paragraphEnd;
  private final Enclosures enclosures;
  private final int begin;
  private int end;
  private int dots;
  private boolean outcry;
  private Opening quotation;
  private Opening bracket;
  private boolean closed;
  private boolean confirmed;
  private char comma;

  private StopReader(String text, int begin, int paragraphEnd, Enclosures enclosures) {
    this.text = text;
    this.begin = begin;
    this.end = begin;
    this.paragraphEnd = paragraphEnd;
    this.enclosures = enclosures;
  }

  /** The stop that begins at {@code begin}; passes its closing marks to {@code enclosures}. */
  static Stop read(String text, int begin, int paragraphEnd, Enclosures enclosures) {
    return new StopReader(text, begin, paragraphEnd, enclosures).read();
  }

  private Stop read() {
    while (take(end) || take(Characters.skipWhiteSpace(text, end, paragraphEnd))) {
      end = Characters.skipAttached(text, end, paragraphEnd);
    }
    return new Stop(begin, end, kind(), quotation, bracket, confirmed, comma);
  }

  private Stop.Kind kind() {
    if (outcry) {
      return Stop.Kind.OUTCRY;
    }
    return switch (dots) {
      case 1 -> Stop.Kind.FULL_STOP;
      case 2 -> Stop.Kind.DOUBLE_STOP;
      default -> Stop.Kind.ELLIPSIS;
    };
  }

  /** Takes the character at {@code index} in, if it belongs to the stop. */
  private boolean take(int index) {
    if (index >= paragraphEnd) {
      return false;
    }
    char c = text.charAt(index);
    boolean taken = takeStop(c, index) || takeClosing(c, index) || takeComma(c, index);
    if (taken) {
      end = index + 1;
    }
    return taken || takeEmoji(index);
  }

  /** Takes in an emoji that underlines an outcry; after a mere full stop it may open a headline. */
  private boolean takeEmoji(int index) {
    int codePoint = text.codePointAt(index);
    boolean taken = Characters.isEmoji(codePoint) && (outcry || dots > 1);
    if (taken) {
      end = index + Character.charCount(codePoint);
    }
    return taken;
  }

  private boolean takeStop(char c, int index) {
    if (!Characters.isStop(c) || comma != 0 || (index > end && isAttachedToNext(index))) {
      return false;
    }
    if (closed) {
      confirmed = true;
    } else {
      count(c);
    }
    return true;
  }

  /**
   * Whether what stands at {@code index}, apart from the stop, begins the next word: {@code .5}.
   */
  private boolean isAttachedToNext(int index) {
    int at = index;
    while (at < paragraphEnd && at < index + 8 && Characters.isStop(text.charAt(at))) {
      at++;
    }
    return at < paragraphEnd && Character.isLetterOrDigit(text.charAt(at));
  }

  private void count(char c) {
    switch (c) {
      case '.', '۔' -> dots++;
      case '…' -> dots += 3;
      default -> outcry = true;
    }
  }

  private boolean takeClosing(char c, int index) {
    boolean closesBracket = Characters.isClosingBracket(c);
    if (!closesBracket && !enclosures.closesQuotation(index)) {
      return false;
    }
    if (closesBracket) {
      bracket = enclosures.bracket();
    } else {
      quotation = enclosures.quotation();
    }
    enclosures.pass(index, false);
    closed = true;
    return true;
  }

  private boolean takeComma(char c, int index) {
    boolean inNumber =
        index + 1 < paragraphEnd && Character.isLetterOrDigit(text.charAt(index + 1));
    if (!Characters.isComma(c) || comma != 0 || (c == ',' && inNumber)) {
      return false;
    }
    comma = c;
    return true;
  }
}
