// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The position of each gold token in an article's text. If gold was marked over tokens, entities
 * are compared as whole tokens. Immutable.
 */
public final class TokenSpans {
  /** No tokens: the gold was marked over characters. */
  static final TokenSpans NONE = new TokenSpans(List.of());

  /** The line of an entity that is not in a file of tokens. */
  static final int NO_LINE = 0;

  private final NavigableMap<Integer, Token> byBegin = new TreeMap<>();

  TokenSpans(List<Token> tokens) {
    tokens.forEach(token -> byBegin.put(token.begin(), token));
  }

  /**
   * A token.
   *
   * @param begin its first character, in UTF-16 units of the article's text
   * @param end one past its last character, in UTF-16 units
   * @param line its line in the gold file, from 1
   */
  record Token(int begin, int end, int line) {}

  /** Returns the entity widened to the whole tokens that it overlaps; unchanged without tokens. */
  GoldEntity widened(GoldEntity entity) {
    if (byBegin.isEmpty()) {
      return entity;
    }
    int begin = tokenAt(entity.begin()).begin();
    int end = tokenAt(entity.end() - 1).end();
    return new GoldEntity(entity.type(), begin, end);
  }

  /** Returns the line, in the gold file, of the token at an offset; or {@link #NO_LINE}. */
  int line(int offset) {
    return byBegin.isEmpty() ? NO_LINE : tokenAt(offset).line();
  }

  /** Returns the token that covers an offset, or else the last token before it. */
  private Token tokenAt(int offset) {
    return byBegin.floorEntry(offset).getValue();
  }
}
