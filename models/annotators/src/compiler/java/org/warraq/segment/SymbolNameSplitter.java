// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits names of neighbouring symbols that CoreNLP's features have joined. CoreNLP writes the name
 * of the last position first, with nothing between the names, so a string can have several
 * readings.
 */
final class SymbolNameSplitter {
  private SymbolNameSplitter() {}

  /**
   * Returns all readings of a string.
   *
   * @param joined names of neighbouring symbols, the last position first
   * @param count number of symbols
   * @return for each reading, the names in the same order
   */
  static List<List<String>> readings(String joined, int count) {
    List<List<String>> readings = new ArrayList<>();
    collect(joined, count, List.of(), readings);
    return readings;
  }

  private static void collect(
      String rest, int count, List<String> names, List<List<String>> readings) {
    int shortest = count == 1 ? rest.length() : 1;
    for (int end = Math.max(1, shortest); end <= rest.length(); end++) {
      String name = rest.substring(0, end);
      if (isSymbol(name)
          && (names.isEmpty() || canBeNeighbours(names.get(names.size() - 1), name))) {
        List<String> extended = new ArrayList<>(names);
        extended.add(name);
        if (count == 1) {
          readings.add(extended);
        } else {
          collect(rest.substring(end), count - 1, extended, readings);
        }
      }
    }
  }

  /** Whether a name is that of a letter, a boundary or a token that is not an Arabic word. */
  private static boolean isSymbol(String name) {
    return isLetter(name) || !SymbolAlphabet.isWord(name);
  }

  /** Two neighbours are letters of one word, unless one is a boundary or outside the sentence. */
  private static boolean canBeNeighbours(String one, String other) {
    return isBoundaryOrOutside(one)
        || isBoundaryOrOutside(other)
        || (isLetter(one) && isLetter(other));
  }

  static boolean isLetter(String name) {
    return name.length() == 1 && SymbolAlphabet.isWord(name);
  }

  static boolean isBoundaryOrOutside(String name) {
    return name.equals(SymbolAlphabet.BOUNDARY_NAME) || name.equals(SymbolAlphabet.OUTSIDE_NAME);
  }
}
