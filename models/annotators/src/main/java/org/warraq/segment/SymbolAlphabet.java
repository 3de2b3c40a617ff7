// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the symbols, which are what the model reads at one position.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <pre>
 * number       symbol
 * 0            any token without weights ({@link #OTHER})
 * 1            boundary between two tokens ({@link #BOUNDARY})
 * 2            position before or after the sentence ({@link #OUTSIDE})
 * 3 to 258     letter of an Arabic word: any character from U+0600 to U+06FF
 * 259 or more  token that is not an Arabic word (number, mark, Latin word) and has weights
 * </pre>
 */
final class SymbolAlphabet {
  /** A token that the model has no weights for. */
  static final int OTHER = 0;

  /** The boundary between two tokens. */
  static final int BOUNDARY = 1;

  /** A position before or after the sentence. */
  static final int OUTSIDE = 2;

  /** Number of bits of a symbol, so that three symbols fit into an int. */
  static final int BITS = 10;

  /** Upper limit of a symbol, exclusive. */
  static final int LIMIT = 1 << BITS;

  /** Name of a boundary in CoreNLP's model. A token can have the same spelling. */
  static final String BOUNDARY_NAME = ".#.";

  /**
   * Name of a position outside a sentence in CoreNLP's model. A token can have that spelling too.
   */
  static final String OUTSIDE_NAME = "null";

  private static final int FIRST_LETTER = 3;
  private static final char ARABIC_BEGIN = '\u0600';
  private static final int ARABIC_LETTERS = 256;
  private static final int FIRST_TOKEN = FIRST_LETTER + ARABIC_LETTERS;

  private final List<String> tokens;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Makes an alphabet.
   *
   * @param tokens tokens that have weights and are not Arabic words
   * @throws IllegalArgumentException if there are too many symbols
   */
  SymbolAlphabet(List<String> tokens) {
    this.tokens = List.copyOf(tokens);
    if (size() > LIMIT) {
      throw new IllegalArgumentException(
          "The segmenter can have at most " + LIMIT + " symbols, but got " + size() + ".");
    }
    numbers.put(BOUNDARY_NAME, BOUNDARY);
    numbers.put(OUTSIDE_NAME, OUTSIDE);
    for (int i = 0; i < tokens.size(); i++) {
      numbers.put(tokens.get(i), FIRST_TOKEN + i);
    }
  }

  /** Tokens that have weights and are not Arabic words, in the order of their symbols. */
  List<String> tokens() {
    return tokens;
  }

  /** Number of symbols. */
  int size() {
    return FIRST_TOKEN + tokens.size();
  }

  /** Spelling of a symbol; empty for {@link #OTHER}. */
  String name(int symbol) {
    if (symbol >= FIRST_TOKEN) {
      return tokens.get(symbol - FIRST_TOKEN);
    }
    return switch (symbol) {
      case OTHER -> "";
      case BOUNDARY -> BOUNDARY_NAME;
      case OUTSIDE -> OUTSIDE_NAME;
      default -> String.valueOf((char) (ARABIC_BEGIN + symbol - FIRST_LETTER));
    };
  }

  /** Symbol of a single letter or of a token that is not an Arabic word. */
  int of(String name) {
    return name.length() == 1 && isLetter(name.charAt(0))
        ? ofLetter(name.charAt(0))
        : numbers.getOrDefault(name, OTHER);
  }

  /** Symbol of a letter of an Arabic word. */
  static int ofLetter(char letter) {
    return FIRST_LETTER + letter - ARABIC_BEGIN;
  }

  /** Number of a letter among the letters, 0 to 255, given its symbol. */
  static int letterNumber(int symbol) {
    return symbol - FIRST_LETTER;
  }

  /** Whether a token is an Arabic word: it has letters only. */
  static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!isLetter(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character counts as a letter: it is in the Unicode block Arabic. */
  static boolean isLetter(char c) {
    return c >= ARABIC_BEGIN && c < ARABIC_BEGIN + ARABIC_LETTERS;
  }
}
