// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The finite automaton of CoreNLP's Arabic lexer, and its normalised spelling of each character.
 * The first state is 0. {@link Lexer} uses them; {@code LexerTableBuilder} (in src/compiler)
 * extracts them from CoreNLP when this module is built.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <pre>
 * array         index                               entry
 * pages         code point / 256                    start of the page in {@code classes}
 * classes       page + code point % 256             class of the character
 * transitions   number of classes * state + class   next state, or {@link #DEAD}
 * tokenKinds    state                               kind of the token accepted there, or NOTHING
 * replacements  2 i, and 2 i + 1                    a UTF-16 unit, and its normalised spelling
 * </pre>
 */
final class LexerTables {
  // Kinds of tokens.

  /** No token is accepted in this state. */
  static final int NOTHING = 0;

  /** An Arabic word, or a character of unknown kind. */
  static final int WORD = 1;

  /** A mark, a number or a Latin word. */
  static final int OTHER = 2;

  /** A run of full stops, spelt "...". */
  static final int ELLIPSIS = 3;

  /** A hyphen that separates a clitic. */
  static final int CLITIC_HYPHEN = 4;

  /** White space, which is not a token. */
  static final int SPACE = 5;

  /** The state after which no token is accepted. */
  static final int DEAD = 0xFF;

  /** Normalised spelling of a character that is dropped. The lexer drops this character itself. */
  static final char DROPPED = '\u0601';

  private static final int PAGE_BITS = 8;

  private final int[] pages;
  private final byte[] classes;
  private final int classCount;
  private final byte[] transitions;
  private final byte[] tokenKinds;
  private final int[] replacements;
  private final char[] spellings = new char[Character.MAX_VALUE + 1];

  /** Makes tables of arrays in the layout above. The caller must not change the arrays later. */
  LexerTables(
      int[] pages, byte[] classes, byte[] transitions, byte[] tokenKinds, int[] replacements) {
    this.pages = pages;
    this.classes = classes;
    this.transitions = transitions;
    this.tokenKinds = tokenKinds;
    this.replacements = replacements;
    classCount = transitions.length / tokenKinds.length;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      spellings[c] = (char) c;
    }
    for (int i = 0; i < replacements.length; i += 2) {
      spellings[replacements[i]] = (char) replacements[i + 1];
    }
  }

  /** The state after a code point, or {@link #DEAD}. */
  int next(int state, int codePoint) {
    int page = pages[codePoint >> PAGE_BITS];
    int characterClass = classes[page + (codePoint & ((1 << PAGE_BITS) - 1))];
    return transitions[state * classCount + characterClass] & 0xFF;
  }

  /** The kind of the token that is accepted in a state, or {@link #NOTHING}. */
  int tokenKind(int state) {
    return tokenKinds[state];
  }

  /** The normalised spelling of a UTF-16 unit, or {@link #DROPPED}. */
  char spelling(char c) {
    return spellings[c];
  }

  void write(TableWriter out) {
    out.ints(pages);
    out.bytes(classes);
    out.bytes(transitions);
    out.bytes(tokenKinds);
    out.ints(replacements);
  }

  static LexerTables read(TableReader in) {
    return new LexerTables(in.ints(), in.bytes(), in.bytes(), in.bytes(), in.ints());
  }
}
