// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart what CoreNLP's segmenter has put together: it names the symbols of some neighbouring
 * positions, the last position first, in one string without anything between them.
 */
final class SymbolNameSplitter {
  private SymbolNameSplitter() {}

  /** All ways to read a string as names of {@code parts} neighbouring symbols. */
  static List<List<String>> of(String names, int parts) {
    List<List<String>> splits = new ArrayList<>();
    collect(names, parts, List.of(), splits);
    return splits;
  }

  private static void collect(
      String rest, int parts, List<String> taken, List<List<String>> splits) {
    int least = parts == 1 ? rest.length() : 1;
    for (int end = Math.max(1, least); end <= rest.length(); end++) {
      String name = rest.substring(0, end);
      if (isSymbol(name) && (taken.isEmpty() || canNeighbour(taken.get(taken.size() - 1), name))) {
        List<String> now = new ArrayList<>(taken);
        now.add(name);
        if (parts == 1) {
          splits.add(now);
        } else {
          collect(rest.substring(end), parts - 1, now, splits);
        }
      }
    }
  }

  /** A letter, or a token that is no Arabic word; boundaries have the form of such tokens. */
  private static boolean isSymbol(String name) {
    return isLetter(name) || !SymbolAlphabet.isWord(name);
  }

  /** Only letters of one word come together without a boundary, or the sentence's end, between. */
  private static boolean canNeighbour(String one, String other) {
    return standsApart(one) || standsApart(other) || (isLetter(one) && isLetter(other));
  }

  static boolean isLetter(String name) {
    return name.length() == 1 && SymbolAlphabet.isWord(name);
  }

  static boolean standsApart(String name) {
    return name.equals(SymbolAlphabet.BOUNDARY_NAME) || name.equals(SymbolAlphabet.OUTSIDE_NAME);
  }
}
