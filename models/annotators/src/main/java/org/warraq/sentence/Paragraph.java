// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/**
 * Walks through one paragraph and tells where its sentences end. Takes time linear in its length.
 * Not thread-safe.
 */
final class Paragraph {
  private final String text;
  private final int end;
  private final Enclosures enclosures;
  private final SentenceEnds ends;
  private int at;
  private boolean letterSeen;
  private boolean digitSeen;
  private boolean inLink;

  Paragraph(String text, int begin, int end) {
    this.text = text;
    this.end = end;
    this.enclosures = new Enclosures(text, begin, end);
    this.ends = new SentenceEnds(text, begin, end);
    this.at = begin;
  }

  boolean hasNext() {
    return at < end;
  }

  /** Where the next sentence ends: past the marks that close it. */
  int nextEnd() {
    int sentenceBegin = at;
    letterSeen = false;
    digitSeen = false;
    while (at < end) {
      if (Characters.isStop(text.charAt(at))) {
        Stop stop = StopReader.read(text, at, end, enclosures);
        boolean isEnd = isEnd(stop, sentenceBegin);
        at = stop.end();
        if (isEnd) {
          return at;
        }
      } else {
        pass(text.charAt(at));
        at++;
      }
    }
    return end;
  }

  private boolean isEnd(Stop stop, int sentenceBegin) {
    return (letterSeen || digitSeen)
        && ends.isEnd(stop, new SentenceEnds.Before(sentenceBegin, letterSeen, inLink));
  }

  private void pass(char c) {
    enclosures.pass(at, !letterSeen && !digitSeen);
    if (Characters.isWhiteSpace(c)) {
      inLink = false;
    } else if (c == ':') {
      inLink |= text.startsWith("://", at);
    } else {
      letterSeen |= Character.isLetter(c);
      digitSeen |= Character.isDigit(c);
    }
  }
}
