// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.HashSet;
import java.util.Set;

/**
 * Cuts a sentence into tokens (words, numbers, marks) and normalises their spelling, as CoreNLP's
 * Arabic lexer does: it unifies digits, marks and alefs, and drops diacritics, tatweel and
 * lengthened letters. A token is the longest one that the automaton accepts after the previous
 * token. Half of a surrogate pair, on which CoreNLP's lexer fails, is a token.
 *
 * <p>The time is linear in the text's length for any text, because the lexer remembers where it
 * looked ahead in vain, as Reps (1998) describes.
 *
 * <p>Reused for many sentences; for one thread.
 *
 * @see <a href="https://doi.org/10.1145/276393.276394">Reps (1998), "Maximal-munch" tokenization in
 *     linear time</a>
 */
final class Lexer {
  private static final String NULL = "null";

  /**
   * Greatest distance, in UTF-16 units, that the lexer may look ahead in vain without remembering
   * it. For short distances, looking again is cheaper.
   */
  private static final int SHORT_LOOK_AHEAD = 32;

  private final LexerTables tables;
  private String text = "";

  /** End of the sentence. This and all other places are in UTF-16 units. */
  private int limit;

  private int tokenBegin;
  private int tokenEnd;
  private int tokenKind;

  /** Spelling of the current token: the first {@link #spellingLength} characters. */
  private char[] spelling = new char[256];

  private int spellingLength;

  /** States of the automaton, each at a place, from which no longer token will be found. */
  private final Set<Long> failures = new HashSet<>();

  Lexer(LexerTables tables) {
    this.tables = tables;
  }

  /** Starts with the sentence {@code text[begin, end)}, in UTF-16 units. */
  void start(String text, int begin, int end) {
    this.text = text;
    tokenEnd = begin;
    limit = end;
    failures.clear();
  }

  /** Moves to the next token whose spelling is not empty. Returns false if there is none. */
  boolean next() {
    while (tokenEnd < limit) {
      match();
      spell();
      if (spellingLength > 0) {
        return true;
      }
    }
    return false;
  }

  /** Start of the token in the text, in UTF-16 units. */
  int begin() {
    return tokenBegin;
  }

  /** End of the token in the text, in UTF-16 units, exclusive. */
  int end() {
    return tokenEnd;
  }

  /**
   * The token's spelling as CoreNLP's segmenter reads it. CoreNLP has a bug here: it takes the text
   * {@code null} for a marker of clitics. So a longer token that begins or ends with {@code null}
   * loses its first or last letter.
   */
  String spelling() {
    String word = new String(spelling, 0, spellingLength);
    if (!word.contains(NULL) || word.equals(NULL)) {
      return word;
    }
    int from = word.startsWith(NULL) ? 1 : 0;
    return word.substring(from, spellingLength - (word.endsWith(NULL) ? 1 : 0));
  }

  /**
   * The place of a letter of a token in the text, in UTF-16 units.
   *
   * @param token found by this lexer in the current text, with a spelling of Arabic letters
   * @param letter index in the token's spelling
   */
  int placeOf(LexerToken token, int letter) {
    if (token.end() - token.begin() == token.spelling().length()) {
      return token.begin() + letter;
    }
    int place = token.begin();
    int left = letter;
    while (!isSpelt(place, token.begin(), token.end(), true) || left-- > 0) {
      place++;
    }
    return place;
  }

  private void match() {
    tokenBegin = tokenEnd;
    tokenKind = LexerTables.NOTHING;
    int acceptingState = 0;
    int state = 0;
    int place = tokenBegin;
    while (place < limit && !isFailure(state, place)) {
      int codePoint = codePoint(place);
      state = tables.next(state, codePoint);
      if (state == LexerTables.DEAD) {
        break;
      }
      place += Character.charCount(codePoint);
      if (tables.tokenKind(state) != LexerTables.NOTHING) {
        tokenKind = tables.tokenKind(state);
        acceptingState = state;
        tokenEnd = place;
      }
    }
    if (place - tokenEnd > SHORT_LOOK_AHEAD) {
      rememberFailures(acceptingState, place);
    }
    if (tokenKind == LexerTables.NOTHING) {
      tokenKind = LexerTables.WORD;
      tokenEnd = tokenBegin + 1;
    }
  }

  private boolean isFailure(int state, int place) {
    return !failures.isEmpty() && failures.contains(stateAt(state, place));
  }

  /** Remembers the states between the token's end and {@code to}, where nothing was accepted. */
  private void rememberFailures(int acceptingState, int to) {
    int state = acceptingState;
    for (int place = tokenEnd; place < to; ) {
      int codePoint = codePoint(place);
      state = tables.next(state, codePoint);
      place += Character.charCount(codePoint);
      failures.add(stateAt(state, place));
    }
  }

  private static long stateAt(int state, int place) {
    return (long) place << Byte.SIZE | state;
  }

  private int codePoint(int place) {
    char c = text.charAt(place);
    boolean canBePair = Character.isHighSurrogate(c) && place + 1 < limit;
    return canBePair ? text.codePointAt(place) : c;
  }

  private void spell() {
    spellingLength = 0;
    switch (tokenKind) {
      case LexerTables.WORD, LexerTables.OTHER -> spellCharacters();
      case LexerTables.ELLIPSIS -> put("...");
      case LexerTables.CLITIC_HYPHEN -> put("-");
      default -> {}
    }
  }

  private void put(String fixedSpelling) {
    fixedSpelling.getChars(0, fixedSpelling.length(), spelling, 0);
    spellingLength = fixedSpelling.length();
  }

  private void spellCharacters() {
    if (spelling.length < tokenEnd - tokenBegin) {
      spelling = new char[2 * (tokenEnd - tokenBegin)];
    }
    boolean isWord = tokenKind == LexerTables.WORD;
    for (int i = tokenBegin; i < tokenEnd; i++) {
      if (isSpelt(i, tokenBegin, tokenEnd, isWord)) {
        spelling[spellingLength++] = tables.spelling(text.charAt(i));
      }
    }
  }

  /**
   * Whether the character at a place is in the spelling of the token {@code text[begin, end)}. A
   * plus sign that joins a clitic to its word is not.
   */
  private boolean isSpelt(int place, int begin, int end, boolean isWord) {
    char c = text.charAt(place);
    boolean isLengthening =
        place > begin
            && text.charAt(place - 1) == c
            && ((place + 1 < end && text.charAt(place + 1) == c)
                || (place - 2 >= begin && text.charAt(place - 2) == c));
    boolean joinsClitic = isWord && c == '+';
    return tables.spelling(c) != LexerTables.DROPPED && !joinsClitic && !isLengthening;
  }
}
