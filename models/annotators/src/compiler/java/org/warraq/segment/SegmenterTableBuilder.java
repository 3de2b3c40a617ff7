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
 * Sorts the features of CoreNLP's segmenter, which are strings, into {@link SegmenterTables}. For
 * one thread.
 *
 * <p>A feature is {@code VALUE-TEMPLATE|CLIQUE}, followed by {@code @DOMAIN} if it is for one
 * domain only: {@code ب-n1|C@atb}. The template says what the value is, the clique which labels the
 * weights are for:
 *
 * <pre>
 * clique  weights  for
 * C       6        a label
 * CpC     36       a label and the one before it
 * Cp2C    216      a label and the two before it
 * </pre>
 *
 * <p>CoreNLP numbers pairs and triples of labels as {@link SegmentLabel} does.
 */
final class SegmenterTableBuilder {
  /** Domain of the Penn Arabic Treebank: news. Features of other domains are ignored. */
  private static final String NEWS_DOMAIN = "@atb";

  private static final String OUTER_SEPARATOR = "_";

  // Sums of weights  by
  // labels           template, then value
  // pairs, triples   joined names of symbols, see SymbolNameSplitter
  // outerAtThird,    SegmenterModel.outerKey
  // outerAtLast
  private final Map<LabelTemplate, Map<String, double[]>> labels =
      new EnumMap<>(LabelTemplate.class);
  private final Map<String, double[]> pairs = new HashMap<>();
  private final Map<String, double[]> triples = new HashMap<>();
  private final SortedMap<Integer, double[]> outerAtThird = new TreeMap<>();
  private final SortedMap<Integer, double[]> outerAtLast = new TreeMap<>();
  private final double[] pairBias = new double[SegmentLabel.PAIRS];
  private final double[] tripleBias = new double[SegmentLabel.TRIPLES];

  SegmenterTableBuilder() {
    for (LabelTemplate template : LabelTemplate.values()) {
      labels.put(template, new HashMap<>());
    }
  }

  /**
   * Adds a feature. The weights of its general copy and of its copy for news are summed; copies for
   * other domains are ignored.
   *
   * @throws IllegalArgumentException if its template or clique is unknown
   */
  void add(String feature, float[] weights) {
    int bar = feature.lastIndexOf('|');
    String clique = feature.substring(bar + 1);
    if (clique.endsWith(NEWS_DOMAIN)) {
      clique = clique.substring(0, clique.length() - NEWS_DOMAIN.length());
    }
    if (clique.contains("@") || isZero(weights)) {
      return;
    }
    String value = feature.substring(0, bar);
    switch (clique) {
      case "C" -> addLabel(value, weights);
      case "CpC" -> addPair(value, weights);
      case "Cp2C" -> addTriple(value, weights);
      default -> throw unknown(feature);
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
    String ending = feature.substring(Math.max(0, feature.lastIndexOf('-')));
    for (LabelTemplate candidate : LabelTemplate.values()) {
      if (candidate.ending.equals(ending)) {
        String value = feature.substring(0, feature.length() - ending.length());
        sum(
            labels.get(candidate).computeIfAbsent(value, key -> new double[SegmentLabel.LABELS]),
            weights);
        return;
      }
    }
    throw unknown(feature);
  }

  private void addPair(String feature, float[] weights) {
    if (feature.endsWith("-cngram")) {
      sum(
          pairs.computeIfAbsent(without(feature, "-cngram"), key -> new double[weights.length]),
          weights);
    } else if (feature.endsWith("-begin-wrap")) {
      addOuter(outerAtThird, without(feature, "-begin-wrap"), weights);
    } else if (feature.endsWith("-end-wrap")) {
      addOuter(outerAtLast, without(feature, "-end-wrap"), weights);
    } else if (feature.equals("cliqueCpC")) {
      sum(pairBias, weights);
    } else {
      throw unknown(feature);
    }
  }

  private void addTriple(String feature, float[] weights) {
    if (feature.endsWith("-cngram")) {
      sum(
          triples.computeIfAbsent(without(feature, "-cngram"), key -> new double[weights.length]),
          weights);
    } else if (feature.equals("cliqueCp2C")) {
      sum(tripleBias, weights);
    } else {
      throw unknown(feature);
    }
  }

  private static IllegalArgumentException unknown(String feature) {
    return new IllegalArgumentException(
        "CoreNLP's model has a feature that this compiler does not know: " + feature);
  }

  private static String without(String text, String ending) {
    return text.substring(0, text.length() - ending.length());
  }

  private static void sum(double[] row, float[] weights) {
    for (int i = 0; i < weights.length; i++) {
      row[i] += weights[i];
    }
  }

  /** Adds the weights of a word's first two letters, an underscore and its last two letters. */
  private static void addOuter(SortedMap<Integer, double[]> rows, String letters, float[] weights) {
    // Words with other characters, such as hyphens, were in the training text, but our lexer never
    // makes them.
    if (SymbolAlphabet.isWord(letters.replace(OUTER_SEPARATOR, ""))) {
      sum(rows.computeIfAbsent(outerKey(letters), key -> new double[weights.length]), weights);
    }
  }

  private static int outerKey(String letters) {
    return SegmenterModel.outerKey(
        SymbolAlphabet.ofLetter(letters.charAt(0)),
        SymbolAlphabet.ofLetter(letters.charAt(1)),
        SymbolAlphabet.ofLetter(letters.charAt(3)),
        SymbolAlphabet.ofLetter(letters.charAt(4)));
  }

  /** Returns the tables of all features added. */
  SegmenterTables build() {
    SymbolAlphabet alphabet = new SymbolAlphabet(tokens());
    return new SegmenterTables(
        alphabet.tokens(),
        bySymbol(alphabet, LabelTemplate.CURRENT),
        bySymbol(alphabet, LabelTemplate.NEXT),
        bySymbol(alphabet, LabelTemplate.AFTER_NEXT),
        bySymbol(alphabet, LabelTemplate.PREVIOUS),
        bySymbol(alphabet, LabelTemplate.BEFORE_PREVIOUS),
        byNumber(LabelTemplate.CATEGORY, 0, Integer.SIZE - 1),
        shapes(),
        byNumber(LabelTemplate.LETTERS_BEFORE, 0, SegmenterModel.MAX_BEFORE),
        byNumber(LabelTemplate.LETTERS_AFTER, SegmenterModel.MIN_AFTER, SegmenterModel.MAX_AFTER),
        byNumber(LabelTemplate.WORD_LENGTH, 0, SegmenterModel.MAX_LENGTH),
        new DenseWeights(SegmentLabel.PAIRS, FixedPointScore.of(pairBias)),
        new DenseWeights(SegmentLabel.TRIPLES, FixedPointScore.of(tripleBias)),
        SparseWeights.of(pairs(alphabet)),
        SparseWeights.of(triples(alphabet)),
        SparseWeights.of(outerAtThird),
        SparseWeights.of(outerAtLast),
        LexerTableBuilder.build(),
        FormCountsBuilder.build());
  }

  /** All tokens with weights that are not Arabic words, in alphabetical order. */
  private List<String> tokens() {
    TreeSet<String> names = new TreeSet<>();
    for (LabelTemplate template :
        List.of(
            LabelTemplate.CURRENT,
            LabelTemplate.NEXT,
            LabelTemplate.AFTER_NEXT,
            LabelTemplate.PREVIOUS,
            LabelTemplate.BEFORE_PREVIOUS)) {
      names.addAll(labels.get(template).keySet());
    }
    pairs.keySet().forEach(key -> SymbolNameSplitter.readings(key, 2).forEach(names::addAll));
    triples.keySet().forEach(key -> SymbolNameSplitter.readings(key, 3).forEach(names::addAll));
    names.removeIf(
        name -> SymbolNameSplitter.isLetter(name) || SymbolNameSplitter.isBoundaryOrOutside(name));
    return new ArrayList<>(names);
  }

  private SortedMap<Integer, double[]> pairs(SymbolAlphabet alphabet) {
    SortedMap<Integer, double[]> rows = new TreeMap<>();
    pairs.forEach(
        (value, row) -> {
          for (List<String> reading : SymbolNameSplitter.readings(value, 2)) {
            int key =
                SegmenterModel.pairKey(alphabet.of(reading.get(0)), alphabet.of(reading.get(1)));
            putOnce(rows, key, row);
          }
        });
    return rows;
  }

  private SortedMap<Integer, double[]> triples(SymbolAlphabet alphabet) {
    SortedMap<Integer, double[]> rows = new TreeMap<>();
    triples.forEach(
        (value, row) -> {
          for (List<String> reading : SymbolNameSplitter.readings(value, 3)) {
            int key =
                SegmenterModel.tripleKey(
                    alphabet.of(reading.get(0)),
                    alphabet.of(reading.get(1)),
                    alphabet.of(reading.get(2)));
            putOnce(rows, key, row);
          }
        });
    return rows;
  }

  private static void putOnce(Map<Integer, double[]> rows, int key, double[] row) {
    if (rows.put(key, row) != null) {
      throw new IllegalStateException("CoreNLP's model has two features with the same key: " + key);
    }
  }

  private DenseWeights bySymbol(SymbolAlphabet alphabet, LabelTemplate template) {
    double[] table = new double[alphabet.size() * SegmentLabel.LABELS];
    labels.get(template).forEach((name, row) -> put(row, table, alphabet.of(name)));
    return new DenseWeights(SegmentLabel.LABELS, FixedPointScore.of(table));
  }

  private DenseWeights byNumber(LabelTemplate template, int least, int greatest) {
    double[] table = new double[(greatest - least + 1) * SegmentLabel.LABELS];
    labels
        .get(template)
        .forEach((number, row) -> put(row, table, Integer.parseInt(number) - least));
    return new DenseWeights(SegmentLabel.LABELS, FixedPointScore.of(table));
  }

  private DenseWeights shapes() {
    double[] table = new double[ShapeFlag.COUNT * SegmentLabel.LABELS];
    labels.get(LabelTemplate.BIAS).values().forEach(row -> put(row, table, ShapeFlag.ANY));
    labels.get(LabelTemplate.IS_LONG).values().forEach(row -> put(row, table, ShapeFlag.LONG));
    labels.get(LabelTemplate.HAS_DIGIT).values().forEach(row -> put(row, table, ShapeFlag.DIGIT));
    labels
        .get(LabelTemplate.HAS_PUNCTUATION)
        .values()
        .forEach(row -> put(row, table, ShapeFlag.PUNCTUATION));
    labels
        .get(LabelTemplate.UNICODE_BLOCK)
        .forEach((block, row) -> put(row, table, flagOfBlock(block)));
    return new DenseWeights(SegmentLabel.LABELS, FixedPointScore.of(table));
  }

  private static int flagOfBlock(String block) {
    return switch (block) {
      case "ARABIC" -> ShapeFlag.ARABIC;
      case "BASIC_LATIN" -> ShapeFlag.ASCII;
      default ->
          throw new IllegalArgumentException(
              "CoreNLP's model has a Unicode block that this compiler does not know: " + block);
    };
  }

  private static void put(double[] row, double[] table, int index) {
    System.arraycopy(row, 0, table, index * SegmentLabel.LABELS, SegmentLabel.LABELS);
  }
}
