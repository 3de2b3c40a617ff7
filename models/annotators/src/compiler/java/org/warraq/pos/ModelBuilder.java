// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Sorts the features of CoreNLP's tagger, which are strings, into a model. For one thread. */
final class ModelBuilder {
  /** CoreNLP's templates of features by number: the forms from −2 to 2, the last tag, affixes. */
  private static final int LAST_TAG = 2 * TaggerModel.REACH + 1;

  private static final int PREFIXES = LAST_TAG + 1;
  private static final int SUFFIXES = PREFIXES + Affixes.LONGEST;

  /** What CoreNLP takes for the affix of a form that is too short to have one. */
  private static final String NO_AFFIX = "######";

  private final List<String> tags = new ArrayList<>();
  private final String[] openTags;
  private final SortedMap<String, String[]> tagsOf = new TreeMap<>();
  private final Set<String> frequent = new HashSet<>();
  private final List<Map<String, double[]>> byTemplate = new ArrayList<>();

  /**
   * Begins with tags in the order of their numbers.
   *
   * @param openTags those of forms that the training data lacked
   */
  ModelBuilder(Iterable<?> tags, String[] openTags) {
    tags.forEach(tag -> this.tags.add((String) tag));
    this.openTags = openTags;
    for (int template = 0; template < SUFFIXES + Affixes.LONGEST; template++) {
      byTemplate.add(new HashMap<>());
    }
  }

  /** Adds a form of the training data. */
  void addForm(String form, String[] itsTags, boolean isFrequent) {
    tagsOf.put(form, itsTags);
    if (isFrequent) {
      frequent.add(form);
    }
  }

  /**
   * Adds a feature.
   *
   * @param template its number in CoreNLP
   * @param weights by tag
   */
  void addFeature(int template, String value, double[] weights) {
    byTemplate.get(template).put(value, weights);
    if (template < LAST_TAG) {
      tagsOf.putIfAbsent(value, openTags);
    }
  }

  /**
   * The model of what was added.
   *
   * @throws IllegalStateException if it is not such as the decoders reckon with
   */
  TaggerModel build() {
    requireOneEnd();
    requireBoundedScores();
    return new TaggerModel(
        tags, lexicon(), byForm(), affixes(PREFIXES, false), affixes(SUFFIXES, true), byLastTag());
  }

  private void requireOneEnd() {
    String[] found = tagsOf.getOrDefault(TaggerModel.END, openTags);
    if (!List.of(found).equals(List.of(TaggerModel.END_TAG))) {
      throw new IllegalStateException("tags of the end: " + List.of(found));
    }
  }

  private void requireBoundedScores() {
    double bound = byTemplate.stream().mapToDouble(ModelBuilder::greatest).sum();
    if (bound > TaggerModel.MOST_SCORE) {
      throw new IllegalStateException("scores of up to " + bound);
    }
  }

  private static double greatest(Map<String, double[]> features) {
    return features.values().stream()
        .flatMapToDouble(DoubleStream::of)
        .map(Math::abs)
        .max()
        .orElse(0);
  }

  private TaggerLexicon lexicon() {
    Map<List<String>, Integer> sets = new LinkedHashMap<>();
    sets.put(List.of(openTags), 0);
    int[] setOf = new int[tagsOf.size()];
    BitSet frequentForms = new BitSet();
    int next = 0;
    for (Map.Entry<String, String[]> form : tagsOf.entrySet()) {
      setOf[next] = sets.computeIfAbsent(List.of(form.getValue()), set -> sets.size());
      frequentForms.set(next++, frequent.contains(form.getKey()));
    }
    List<byte[]> tagSets = sets.keySet().stream().map(this::numbers).toList();
    return new TaggerLexicon(List.copyOf(tagsOf.keySet()), tagSets, setOf, frequentForms);
  }

  private byte[] numbers(List<String> set) {
    byte[] numbers = new byte[set.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) tags.indexOf(set.get(i));
    }
    return numbers;
  }

  /** Rows for each form of the lexicon, and empty ones for all others. */
  private WeightRows byForm() {
    List<double[]> rows = new ArrayList<>();
    for (String form : tagsOf.keySet()) {
      for (int template = 0; template < LAST_TAG; template++) {
        rows.add(byTemplate.get(template).get(form));
      }
    }
    rows.addAll(Collections.nCopies(LAST_TAG, null));
    return WeightRows.of(rows);
  }

  private WeightRows byLastTag() {
    List<double[]> rows = new ArrayList<>();
    tags.forEach(tag -> rows.add(byTemplate.get(LAST_TAG).get(tag)));
    rows.add(byTemplate.get(LAST_TAG).get(TaggerModel.OUTSIDE));
    return WeightRows.of(rows);
  }

  /** Affixes of one letter, of two, and so on, which are as many templates. */
  private Affixes affixes(int firstTemplate, boolean atEnd) {
    SortedMap<Long, double[]> rows = new TreeMap<>();
    for (int length = 1; length <= Affixes.LONGEST; length++) {
      Map<String, double[]> features = byTemplate.get(firstTemplate + length - 1);
      for (Map.Entry<String, double[]> feature : features.entrySet()) {
        StringBuilder affix = new StringBuilder(feature.getKey());
        if (feature.getKey().equals(NO_AFFIX)) {
          rows.put(Affixes.keyOfShorter(length), feature.getValue());
        }
        if (affix.length() == length) {
          rows.put(Affixes.key(atEnd ? affix.reverse() : affix), feature.getValue());
        }
      }
    }
    return Affixes.of(rows);
  }
}
