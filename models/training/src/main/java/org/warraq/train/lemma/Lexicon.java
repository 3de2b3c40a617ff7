// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.lemma.AlefSpelling;
import org.warraq.lemma.LemmaTable;

/** Collects lemmas, their roots, and all their forms, each numbered in the order of appearance. */
final class Lexicon {
  /** A form longer than this is left out: no segment is that long. */
  private static final int LONGEST = 24;

  private final Map<Lexeme, Integer> lexemes = new LinkedHashMap<>();
  private final Set<String> covered = new HashSet<>();
  private final Map<Lexeme, Double> priors = new HashMap<>();
  private final List<String> roots = new ArrayList<>();
  private final Map<Cell, Integer> cells = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> candidates = new HashMap<>();
  private final Set<String> groupsOfLexemes = new HashSet<>();

  /** Sets how frequent a lexeme is held to be before raw text is read; otherwise 1. */
  void prior(Lexeme lexeme, double count) {
    priors.put(lexeme, count);
  }

  /** By number of the lexeme: how frequent it is held to be before raw text is read. */
  double[] priors() {
    return lexemes.keySet().stream()
        .mapToDouble(lexeme -> priors.getOrDefault(lexeme, 1.0))
        .toArray();
  }

  /** A sink for the forms of a lexeme, which is added if it is new. */
  FormSink sink(Lexeme lexeme, String root) {
    int number = lexemes.computeIfAbsent(lexeme, key -> lexemes.size());
    if (number == roots.size()) {
      roots.add(root.replace(" ", ""));
    } else if (roots.get(number).isEmpty()) {
      roots.set(number, root.replace(" ", ""));
    }
    return (spelled, cell) -> {
      if (spelled.isEmpty() || spelled.length() > LONGEST) {
        return;
      }
      int cellNumber = cells.computeIfAbsent(cell, key -> cells.size());
      groupsOfLexemes.add(number + " " + cell.group());
      int spelling = AlefSpelling.of(spelled, 0, spelled.length(), 0);
      candidates
          .computeIfAbsent(Spelling.folded(spelled), key -> new LinkedHashSet<>())
          .add(LemmaTable.candidate(number, cellNumber, spelling));
    };
  }

  /** Says that closed classes cover a lemma, so that it is not taken from another lexicon. */
  void cover(String vocalized) {
    covered.add(vocalized);
  }

  /** Whether closed classes cover a lemma of another lexicon. */
  boolean isClosed(String vocalized) {
    return covered.contains(vocalized);
  }

  boolean contains(Lexeme lexeme) {
    return lexemes.containsKey(lexeme);
  }

  /** The number of a lexeme, or -1 if it is not in the lexicon. */
  int numberOf(Lexeme lexeme) {
    return lexemes.getOrDefault(lexeme, -1);
  }

  /** Whether a lexeme has a form in a cell of this group. */
  boolean hasGroup(Lexeme lexeme, String group) {
    return groupsOfLexemes.contains(lexemes.get(lexeme) + " " + group);
  }

  /** The lexemes, by number. */
  List<Lexeme> lexemes() {
    return List.copyOf(lexemes.keySet());
  }

  /** The roots, by number of the lexeme; empty where there is none. */
  List<String> roots() {
    return roots;
  }

  /** The cells, by number. */
  List<Cell> cells() {
    return List.copyOf(cells.keySet());
  }

  /** The candidates of each form. */
  Map<String, Set<Integer>> candidates() {
    return candidates;
  }
}
