// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The automaton of CoreNLP's Arabic lexer, and how it spells what it has found.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see Lexer
 */
final class LexerTables {
  /** What is found where the automaton stops: nothing, so far. */
  static final int NOTHING = 0;

  /** An Arabic word, or a character of no known kind. */
  static final int WORD = 1;

  /** A mark, a number, a Latin word. */
  static final int OTHER = 2;

  /** Any number of full stops. */
  static final int ELLIPSIS = 3;

  /** A hyphen that stands for a clitic's edge. */
  static final int EDGE = 4;

  /** What makes no token: white space. */
  static final int SPACE = 5;

  /** Where no transition leads. */
  static final int DEAD = 0xFF;

  /** What a character is spelt as that is left out; one that is left out itself. */
  static final char LEFT_OUT = '\u0601';

  private static final int PAGE = 8;

  private final int[] pages;
  private final byte[] classes;
  private final int classCount;
  private final byte[] next;
  private final byte[] found;
  private final int[] respelt;
  private final char[] spelling = new char[Character.MAX_VALUE + 1];

  /**
   * @param pages for each 256 code points where their classes begin in {@code classes}
   * @param classes the classes of characters that the automaton tells apart
   * @param next for each state, and in it for each class, the next state or {@link #DEAD}
   * @param found for each state what is found there
   * @param respelt a UTF-16 unit and what it is spelt as, and so on
   */
  LexerTables(int[] pages, byte[] classes, byte[] next, byte[] found, int[] respelt) {
    this.pages = pages;
    this.classes = classes;
    this.next = next;
    this.found = found;
    this.respelt = respelt;
    classCount = next.length / found.length;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      spelling[c] = (char) c;
    }
    for (int i = 0; i < respelt.length; i += 2) {
      spelling[respelt[i]] = (char) respelt[i + 1];
    }
  }

  /** The state after a code point, or {@link #DEAD}; the first state is 0. */
  int next(int state, int codePoint) {
    int page = pages[codePoint >> PAGE];
    int kind = classes[page + (codePoint & ((1 << PAGE) - 1))];
    return next[state * classCount + kind] & 0xFF;
  }

  /** What is found if the automaton stops in a state. */
  int found(int state) {
    return found[state];
  }

  /** What a UTF-16 unit is spelt as, or {@link #LEFT_OUT}. */
  char spelling(char c) {
    return spelling[c];
  }

  void write(TableWriter out) {
    out.ints(pages);
    out.bytes(classes);
    out.bytes(next);
    out.bytes(found);
    out.ints(respelt);
  }

  static LexerTables read(TableReader in) {
    return new LexerTables(in.ints(), in.bytes(), in.bytes(), in.bytes(), in.ints());
  }
}
