// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for what the segmenter sees one at a time: a letter of an Arabic word, a whole token that
 * is no Arabic word (a number, a mark, a Latin word), the boundary between two tokens, and what
 * lies beyond the sentence.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class SymbolAlphabet {
  /** A token that the model has no weights for. */
  static final int OTHER = 0;

  static final int BOUNDARY = 1;
  static final int OUTSIDE = 2;

  /** Numbers are below this, so that three make an int. */
  static final int LIMIT = 1 << 10;

  /** How the model spells the boundary, and what is outside; a token can be spelt so too. */
  static final String BOUNDARY_NAME = ".#.";

  static final String OUTSIDE_NAME = "null";

  private static final int FIRST_LETTER = 3;
  private static final char ARABIC_BEGIN = '\u0600';
  private static final int ARABIC_LETTERS = 256;
  private static final int FIRST_TOKEN = FIRST_LETTER + ARABIC_LETTERS;

  private final List<String> tokens;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param tokens those with weights of their own, other than single characters of the Arabic block
   */
  SymbolAlphabet(List<String> tokens) {
    this.tokens = List.copyOf(tokens);
    if (size() > LIMIT) {
      throw new IllegalArgumentException(size() + " symbols");
    }
    numbers.put(BOUNDARY_NAME, BOUNDARY);
    numbers.put(OUTSIDE_NAME, OUTSIDE);
    for (int i = 0; i < tokens.size(); i++) {
      numbers.put(tokens.get(i), FIRST_TOKEN + i);
    }
  }

  List<String> tokens() {
    return tokens;
  }

  /** How many numbers there are. */
  int size() {
    return FIRST_TOKEN + tokens.size();
  }

  /** How a number is spelt; empty for {@link #OTHER}. */
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

  /** The number of a string that stands for one symbol. */
  int of(String name) {
    return name.length() == 1 && isLetter(name.charAt(0))
        ? ofLetter(name.charAt(0))
        : numbers.getOrDefault(name, OTHER);
  }

  /** The number of a character of an Arabic word. */
  static int ofLetter(char letter) {
    return FIRST_LETTER + letter - ARABIC_BEGIN;
  }

  /** One of 256 for each letter, given its number. */
  static int letter(int symbol) {
    return symbol - FIRST_LETTER;
  }

  /** Whether a token is an Arabic word: all of its characters are of the Arabic block. */
  static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!isLetter(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is of the Arabic block. */
  static boolean isLetter(char c) {
    return c >= ARABIC_BEGIN && c < ARABIC_BEGIN + ARABIC_LETTERS;
  }
}
