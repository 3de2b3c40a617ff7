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

/**
 * Builds a {@link TaggerModel} from the features of CoreNLP's tagger, which are strings. Not
 * thread-safe.
 *
 * <p>CoreNLP numbers its feature templates like this: 0 to 4 are the forms at the offsets −2 to 2,
 * 5 is the tag before, 6 to 11 are the prefixes of 1 to 6 UTF-16 units, 12 to 17 the suffixes.
 */
final class TaggerModelBuilder {
  private static final int FORMS = 2 * TaggerModel.REACH + 1;
  private static final int PREVIOUS_TAG = FORMS;
  private static final int PREFIXES = PREVIOUS_TAG + 1;
  private static final int SUFFIXES = PREFIXES + AffixWeights.MAX_LENGTH;

  /** CoreNLP's value for the affix of a form that is too short to have it. */
  private static final String NO_AFFIX = "######";

  private final List<String> tags = new ArrayList<>();
  private final String[] openTags;

  /** By form: the tags that it can have. */
  private final SortedMap<String, String[]> tagsOf = new TreeMap<>();

  private final Set<String> frequent = new HashSet<>();

  /** By template and value: the feature's weights, by tag. */
  private final List<Map<String, double[]>> byTemplate = new ArrayList<>();

  /**
   * A builder of a model with these tags.
   *
   * @param tags names of tags, in the order of their numbers
   * @param openTags names of the tags that forms can have that are not in the training data
   */
  TaggerModelBuilder(Iterable<?> tags, String[] openTags) {
    tags.forEach(tag -> this.tags.add((String) tag));
    this.openTags = openTags;
    for (int template = 0; template < SUFFIXES + AffixWeights.MAX_LENGTH; template++) {
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
   * @param template the number of its template in CoreNLP
   * @param value the form, tag or affix that fills the template
   * @param weights by tag
   */
  void addFeature(int template, String value, double[] weights) {
    byTemplate.get(template).put(value, weights);
    if (template < FORMS) {
      tagsOf.putIfAbsent(value, openTags);
    }
  }

  /**
   * The model with the forms and features that were added.
   *
   * @throws IllegalStateException if the decoders cannot work with this model
   */
  TaggerModel build() {
    requireOneEndTag();
    requireBoundedScores();
    return new TaggerModel(
        tags, lexicon(), forms(), affixes(PREFIXES, false), affixes(SUFFIXES, true), transitions());
  }

  private void requireOneEndTag() {
    String[] found = tagsOf.getOrDefault(TaggerModel.END, openTags);
    if (!List.of(found).equals(List.of(TaggerModel.END_TAG))) {
      throw new IllegalStateException(
          "The end of a sentence can have the tags %s, but the decoders need exactly %s."
              .formatted(List.of(found), TaggerModel.END_TAG));
    }
  }

  private void requireBoundedScores() {
    double bound = byTemplate.stream().mapToDouble(TaggerModelBuilder::greatest).sum();
    if (bound > TaggerModel.MAX_SCORE) {
      throw new IllegalStateException(
          "Scores can reach %s, but the decoders need at most %s."
              .formatted(bound, TaggerModel.MAX_SCORE));
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

  /** Rows by {@link TaggerModel#formRow}; those of unknown forms are empty. */
  private WeightRows forms() {
    List<double[]> rows = new ArrayList<>();
    for (String form : tagsOf.keySet()) {
      for (int template = 0; template < FORMS; template++) {
        rows.add(byTemplate.get(template).get(form));
      }
    }
    rows.addAll(Collections.nCopies(FORMS, null));
    return WeightRows.of(rows);
  }

  /** Rows by the tag before. */
  private WeightRows transitions() {
    List<double[]> rows = new ArrayList<>();
    tags.forEach(tag -> rows.add(byTemplate.get(PREVIOUS_TAG).get(tag)));
    rows.add(byTemplate.get(PREVIOUS_TAG).get(TaggerModel.OUTSIDE));
    return WeightRows.of(rows);
  }

  /** The weights of the affixes of all lengths, each of which is one template. */
  private AffixWeights affixes(int firstTemplate, boolean atEnd) {
    SortedMap<Long, double[]> rows = new TreeMap<>();
    for (int length = 1; length <= AffixWeights.MAX_LENGTH; length++) {
      Map<String, double[]> features = byTemplate.get(firstTemplate + length - 1);
      for (Map.Entry<String, double[]> feature : features.entrySet()) {
        StringBuilder affix = new StringBuilder(feature.getKey());
        if (feature.getKey().equals(NO_AFFIX)) {
          rows.put(AffixWeights.keyOfShorter(length), feature.getValue());
        }
        if (affix.length() == length) {
          rows.put(AffixWeights.key(atEnd ? affix.reverse() : affix), feature.getValue());
        }
      }
    }
    return AffixWeights.of(rows);
  }
}
