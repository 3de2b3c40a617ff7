// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the tokens of a text stand, if its gold annotation is over tokens: names are compared in
 * whole tokens then. Immutable.
 */
public final class Tokens {
  /** For gold over characters. */
  static final Tokens NONE = new Tokens(List.of());

  static final int NO_LINE = 0;

  private final NavigableMap<Integer, Token> byBegin = new TreeMap<>();

  Tokens(List<Token> tokens) {
    tokens.forEach(token -> byBegin.put(token.begin(), token));
  }

  /**
   * A token.
   *
   * @param begin where it begins, in UTF-16 units of the article's text
   * @param end where it ends
   * @param line its line in the file of gold
   */
  record Token(int begin, int end, int line) {}

  /** The mention widened to the whole tokens that it reaches into; the same where none are. */
  GoldEntity widened(GoldEntity mention) {
    if (byBegin.isEmpty()) {
      return mention;
    }
    return new GoldEntity(mention.type(), at(mention.begin()).begin(), at(mention.end() - 1).end());
  }

  /** The line, in the file of gold, of the token at a place of the text, or {@link #NO_LINE}. */
  int line(int place) {
    return byBegin.isEmpty() ? NO_LINE : at(place).line();
  }

  /** The token that a place of the text lies in, or the one before it. */
  private Token at(int place) {
    return byBegin.floorEntry(place).getValue();
  }
}
