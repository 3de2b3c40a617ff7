// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the words and other tokens of a sentence, one after the other, and spells them as CoreNLP's
 * Arabic lexer does: digits, marks and alefs are normalised; diacritics, tatweel and lengthened
 * letters left out. A token is the longest that the automaton finds from where the last one ended.
 * Half a surrogate pair, which CoreNLP's lexer fails at, is a token by itself.
 *
 * <p>Takes time linear in the text, however far the automaton looks beyond a token's end: see Reps.
 *
 * <p>Used again for each sentence; for one thread.
 *
 * @see <a href="https://doi.org/10.1145/276393.276394">Reps (1998), "Maximal-munch" tokenization in
 *     linear time</a>
 */
final class Lexer {
  private static final String NO_MARKER = "null";

  /** So far, in UTF-16 units, looking beyond a token's end in vain costs less than remembering. */
  private static final int SHORT = 32;

  private final LexerTables tables;
  private String text = "";
  private int limit;
  private int begin;
  private int end;
  private int found;
  private char[] spelling = new char[256];

  /** The automaton's state and place whence nothing more is found, for long looks beyond tokens. */
  private final Set<Long> hopeless = new HashSet<>();

  private int length;

  Lexer(LexerTables tables) {
    this.tables = tables;
  }

  /** Starts on {@code text[begin, end)}, in UTF-16 units. */
  void start(String text, int begin, int end) {
    this.text = text;
    this.end = begin;
    limit = end;
    hopeless.clear();
  }

  /** Goes to the next token, one with a spelling; false if there is none. */
  boolean next() {
    while (end < limit) {
      match();
      spell();
      if (length > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the token begins in the text. */
  int begin() {
    return begin;
  }

  /** Where the token ends in the text. */
  int end() {
    return end;
  }

  /**
   * The token as CoreNLP's segmenter sees it. It takes the marker that it was not given for the
   * string {@code null}, and so loses the outer letter of a longer word that begins or ends so.
   */
  String spelling() {
    String word = new String(spelling, 0, length);
    if (!word.contains(NO_MARKER) || word.equals(NO_MARKER)) {
      return word;
    }
    int from = word.startsWith(NO_MARKER) ? 1 : 0;
    return word.substring(from, length - (word.endsWith(NO_MARKER) ? 1 : 0));
  }

  private void match() {
    begin = end;
    found = LexerTables.NOTHING;
    int foundIn = 0;
    int state = 0;
    int at = begin;
    while (at < limit && !isHopeless(state, at)) {
      int codePoint = codePoint(at);
      state = tables.next(state, codePoint);
      if (state == LexerTables.DEAD) {
        break;
      }
      at += Character.charCount(codePoint);
      if (tables.found(state) != LexerTables.NOTHING) {
        found = tables.found(state);
        foundIn = state;
        end = at;
      }
    }
    if (at - end > SHORT) {
      rememberHopeless(foundIn, at);
    }
    if (found == LexerTables.NOTHING) {
      found = LexerTables.WORD;
      end = begin + 1;
    }
  }

  private boolean isHopeless(int state, int at) {
    return !hopeless.isEmpty() && hopeless.contains(situation(state, at));
  }

  /** From the token's end, where the automaton was in a state, nothing was found up to there. */
  private void rememberHopeless(int foundIn, int to) {
    int state = foundIn;
    for (int at = end; at < to; ) {
      int codePoint = codePoint(at);
      state = tables.next(state, codePoint);
      at += Character.charCount(codePoint);
      hopeless.add(situation(state, at));
    }
  }

  private static long situation(int state, int at) {
    return (long) at << Byte.SIZE | state;
  }

  private int codePoint(int at) {
    char c = text.charAt(at);
    boolean whole = Character.isHighSurrogate(c) && at + 1 < limit;
    return whole ? text.codePointAt(at) : c;
  }

  private void spell() {
    length = 0;
    switch (found) {
      case LexerTables.WORD, LexerTables.OTHER -> spellLetters();
      case LexerTables.ELLIPSIS -> put("...");
      case LexerTables.EDGE -> put("-");
      default -> {}
    }
  }

  private void put(String fixed) {
    fixed.getChars(0, fixed.length(), spelling, 0);
    length = fixed.length();
  }

  private void spellLetters() {
    if (spelling.length < end - begin) {
      spelling = new char[2 * (end - begin)];
    }
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      char spelt = tables.spelling(c);
      boolean joint = c == '+' && found == LexerTables.WORD;
      if (spelt != LexerTables.LEFT_OUT && !joint && !isLengthening(i, c)) {
        spelling[length++] = spelt;
      }
    }
  }

  /** Whether a character is one of three or more alike, and not the first of them. */
  private boolean isLengthening(int i, char c) {
    return i > begin
        && text.charAt(i - 1) == c
        && ((i + 1 < end && text.charAt(i + 1) == c)
            || (i - 2 >= begin && text.charAt(i - 2) == c));
  }
}
