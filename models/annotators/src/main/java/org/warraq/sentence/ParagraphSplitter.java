// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.SentenceEndRules.SentenceSoFar;

/**
 * Walks through one paragraph and finds the ends of its sentences, in time linear in its length.
 * Not thread-safe.
 */
final class ParagraphSplitter {
  private final String text;
  private final int end;
  private final EnclosureTracker enclosures;
  private final SentenceEndRules rules;
  private int position;
  private boolean letterSeen;
  private boolean digitSeen;
  private boolean inLink;

  ParagraphSplitter(String text, int begin, int end) {
    this.text = text;
    this.end = end;
    this.enclosures = new EnclosureTracker(text, begin, end);
    this.rules = new SentenceEndRules(text, begin, end);
    this.position = begin;
  }

  boolean hasNext() {
    return position < end;
  }

  /** Returns the end of the next sentence, in UTF-16 units, after the marks that close it. */
  int nextEnd() {
    int sentenceBegin = position;
    letterSeen = false;
    digitSeen = false;
    while (position < end) {
      if (CharacterClasses.isEndMark(text.charAt(position))) {
        EndMarks marks = EndMarksReader.read(text, position, end, enclosures);
        boolean isEnd =
            !enclosures.isInsideRemark(marks.end(), sentenceBegin) && isEnd(marks, sentenceBegin);
        position = marks.end();
        if (isEnd) {
          return position;
        }
      } else {
        pass(text.charAt(position));
        position++;
      }
    }
    return end;
  }

  private boolean isEnd(EndMarks marks, int sentenceBegin) {
    return (letterSeen || digitSeen)
        && rules.isEnd(marks, new SentenceSoFar(sentenceBegin, letterSeen, inLink));
  }

  private void pass(char c) {
    enclosures.track(position, !letterSeen && !digitSeen);
    if (CharacterClasses.isWhiteSpace(c)) {
      inLink = false;
    } else if (c == ':') {
      inLink |= text.startsWith("://", position);
    } else {
      letterSeen |= Character.isLetter(c);
      digitSeen |= Character.isDigit(c);
    }
  }
}
