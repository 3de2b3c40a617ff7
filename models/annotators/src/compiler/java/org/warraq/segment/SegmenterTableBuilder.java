// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorts the features of CoreNLP's segmenter, which are strings, into {@link SegmenterTables}. A
 * feature is its value, a hyphen and its template, a bar, its clique, and for one domain's copy the
 * domain: {@code ب-n1|C@atb}. For one thread.
 */
final class SegmenterTableBuilder {
  private static final String DOMAIN = "@atb";
  private static final String OUTER_SEPARATOR = "_";

  /** Templates that depend on one value, or on none. */
  private enum Dense {
    HERE("-c"),
    NEXT("-n1"),
    NEXT_BUT_ONE("-n2"),
    LAST("-p"),
    LAST_BUT_ONE("-p2"),
    TYPE("-uType"),
    BLOCK("-uBlock"),
    BEFORE("-before"),
    AFTER("-after"),
    LENGTH("-length"),
    PUNCTUATION("haspunc"),
    DIGIT("hasdigit"),
    LONG("length"),
    ANY("cliqueC");

    private final String name;

    Dense(String name) {
      this.name = name;
    }
  }

  private final Map<Dense, Map<String, double[]>> dense = new EnumMap<>(Dense.class);
  private final Map<String, double[]> pairs = new HashMap<>();
  private final Map<String, double[]> triples = new HashMap<>();
  private final SortedMap<Integer, double[]> opening = new TreeMap<>();
  private final SortedMap<Integer, double[]> closing = new TreeMap<>();
  private final double[] pairBias = new double[SegmenterModel.PAIRS];
  private final double[] tripleBias = new double[SegmenterModel.TRIPLES];

  SegmenterTableBuilder() {
    for (Dense template : Dense.values()) {
      dense.put(template, new HashMap<>());
    }
  }

  /**
   * Adds a feature's weights.
   *
   * @throws IllegalArgumentException if its template is unknown
   */
  void add(String feature, float[] weights) {
    int bar = feature.lastIndexOf('|');
    String clique = feature.substring(bar + 1);
    if (clique.endsWith(DOMAIN)) {
      clique = clique.substring(0, clique.length() - DOMAIN.length());
    }
    if (clique.contains("@") || isZero(weights)) {
      return;
    }
    String value = feature.substring(0, bar);
    switch (clique) {
      case "C" -> addLabel(value, weights);
      case "CpC" -> addPair(value, weights);
      case "Cp2C" -> addTriple(value, weights);
      default -> throw new IllegalArgumentException(feature);
    }
  }

  private static boolean isZero(float[] weights) {
    for (float weight : weights) {
      if (weight != 0) {
        return false;
      }
    }
    return true;
  }

  private void addLabel(String feature, float[] weights) {
    String template = feature.substring(Math.max(0, feature.lastIndexOf('-')));
    for (Dense candidate : Dense.values()) {
      if (candidate.name.equals(template)) {
        String value = feature.substring(0, feature.length() - template.length());
        sum(
            dense.get(candidate).computeIfAbsent(value, v -> new double[SegmentLabel.COUNT]),
            weights);
        return;
      }
    }
    throw new IllegalArgumentException(feature);
  }

  private void addPair(String feature, float[] weights) {
    if (feature.endsWith("-cngram")) {
      sum(pairs.computeIfAbsent(without(feature, "-cngram"), k -> row(weights)), weights);
    } else if (feature.endsWith("-begin-wrap")) {
      addOuter(opening, without(feature, "-begin-wrap"), weights);
    } else if (feature.endsWith("-end-wrap")) {
      addOuter(closing, without(feature, "-end-wrap"), weights);
    } else if (feature.equals("cliqueCpC")) {
      sum(pairBias, weights);
    } else {
      throw new IllegalArgumentException(feature);
    }
  }

  private void addTriple(String feature, float[] weights) {
    if (feature.endsWith("-cngram")) {
      sum(triples.computeIfAbsent(without(feature, "-cngram"), k -> row(weights)), weights);
    } else if (feature.equals("cliqueCp2C")) {
      sum(tripleBias, weights);
    } else {
      throw new IllegalArgumentException(feature);
    }
  }

  private static double[] row(float[] like) {
    return new double[like.length];
  }

  private static String without(String text, String ending) {
    return text.substring(0, text.length() - ending.length());
  }

  private static void sum(double[] row, float[] weights) {
    for (int i = 0; i < weights.length; i++) {
      row[i] += weights[i];
    }
  }

  /** Adds weights for two letters, an underscore and two letters. */
  private static void addOuter(SortedMap<Integer, double[]> rows, String letters, float[] weights) {
    // The training text had words with hyphens in them; the lexer makes none.
    if (SymbolAlphabet.isWord(letters.replace(OUTER_SEPARATOR, ""))) {
      sum(rows.computeIfAbsent(outerKey(letters), k -> row(weights)), weights);
    }
  }

  private static int outerKey(String letters) {
    return SegmenterModel.outerKey(
        SymbolAlphabet.ofLetter(letters.charAt(0)),
        SymbolAlphabet.ofLetter(letters.charAt(1)),
        SymbolAlphabet.ofLetter(letters.charAt(3)),
        SymbolAlphabet.ofLetter(letters.charAt(4)));
  }

  SegmenterTables build() {
    SymbolAlphabet symbols = new SymbolAlphabet(tokens());
    return new SegmenterTables(
        symbols.tokens(),
        bySymbol(symbols, Dense.HERE),
        bySymbol(symbols, Dense.NEXT),
        bySymbol(symbols, Dense.NEXT_BUT_ONE),
        bySymbol(symbols, Dense.LAST),
        bySymbol(symbols, Dense.LAST_BUT_ONE),
        byNumber(Dense.TYPE, 0, Integer.SIZE - 1),
        flags(),
        byNumber(Dense.BEFORE, 0, SegmenterModel.MOST_BEFORE),
        byNumber(Dense.AFTER, SegmenterModel.LEAST_AFTER, SegmenterModel.MOST_AFTER),
        byNumber(Dense.LENGTH, 0, SegmenterModel.MOST_LENGTH),
        new DenseRows(SegmenterModel.PAIRS, FixedPoint.of(pairBias)),
        new DenseRows(SegmenterModel.TRIPLES, FixedPoint.of(tripleBias)),
        SparseRows.of(pairs(symbols)),
        SparseRows.of(triples(symbols)),
        SparseRows.of(opening),
        SparseRows.of(closing),
        LexerCompiler.compile());
  }

  /** All tokens, other than letters, that some feature names. */
  private List<String> tokens() {
    TreeSet<String> names = new TreeSet<>();
    for (Dense template :
        List.of(Dense.HERE, Dense.NEXT, Dense.NEXT_BUT_ONE, Dense.LAST, Dense.LAST_BUT_ONE)) {
      names.addAll(dense.get(template).keySet());
    }
    pairs.keySet().forEach(key -> SymbolNameSplitter.of(key, 2).forEach(names::addAll));
    triples.keySet().forEach(key -> SymbolNameSplitter.of(key, 3).forEach(names::addAll));
    names.removeIf(
        name -> SymbolNameSplitter.isLetter(name) || SymbolNameSplitter.standsApart(name));
    return new ArrayList<>(names);
  }

  private SortedMap<Integer, double[]> pairs(SymbolAlphabet symbols) {
    SortedMap<Integer, double[]> rows = new TreeMap<>();
    pairs.forEach(
        (value, row) -> {
          for (List<String> split : SymbolNameSplitter.of(value, 2)) {
            int key = SegmenterModel.pairKey(symbols.of(split.get(0)), symbols.of(split.get(1)));
            putOnce(rows, key, row);
          }
        });
    return rows;
  }

  private SortedMap<Integer, double[]> triples(SymbolAlphabet symbols) {
    SortedMap<Integer, double[]> rows = new TreeMap<>();
    triples.forEach(
        (value, row) -> {
          for (List<String> split : SymbolNameSplitter.of(value, 3)) {
            int key =
                SegmenterModel.tripleKey(
                    symbols.of(split.get(0)), symbols.of(split.get(1)), symbols.of(split.get(2)));
            putOnce(rows, key, row);
          }
        });
    return rows;
  }

  private static void putOnce(Map<Integer, double[]> rows, int key, double[] row) {
    if (rows.put(key, row) != null) {
      throw new IllegalStateException("two features with the key " + key);
    }
  }

  private DenseRows bySymbol(SymbolAlphabet symbols, Dense template) {
    double[] table = new double[symbols.size() * SegmentLabel.COUNT];
    dense.get(template).forEach((name, row) -> put(row, table, symbols.of(name)));
    return new DenseRows(SegmentLabel.COUNT, FixedPoint.of(table));
  }

  private DenseRows byNumber(Dense template, int least, int most) {
    double[] table = new double[(most - least + 1) * SegmentLabel.COUNT];
    dense.get(template).forEach((number, row) -> put(row, table, Integer.parseInt(number) - least));
    return new DenseRows(SegmentLabel.COUNT, FixedPoint.of(table));
  }

  private DenseRows flags() {
    double[] table = new double[ShapeFlag.COUNT * SegmentLabel.COUNT];
    dense.get(Dense.ANY).values().forEach(row -> put(row, table, ShapeFlag.ANY));
    dense.get(Dense.LONG).values().forEach(row -> put(row, table, ShapeFlag.LONG));
    dense.get(Dense.DIGIT).values().forEach(row -> put(row, table, ShapeFlag.DIGIT));
    dense.get(Dense.PUNCTUATION).values().forEach(row -> put(row, table, ShapeFlag.PUNCTUATION));
    dense.get(Dense.BLOCK).forEach((block, row) -> put(row, table, flagOf(block)));
    return new DenseRows(SegmentLabel.COUNT, FixedPoint.of(table));
  }

  private static int flagOf(String block) {
    return switch (block) {
      case "ARABIC" -> ShapeFlag.ARABIC;
      case "BASIC_LATIN" -> ShapeFlag.LATIN;
      default -> throw new IllegalArgumentException(block);
    };
  }

  private static void put(double[] row, double[] table, int index) {
    System.arraycopy(row, 0, table, index * SegmentLabel.COUNT, SegmentLabel.COUNT);
  }
}
