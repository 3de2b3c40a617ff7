// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.util.VarInt;
import org.warraq.article.Lemma;
import org.warraq.article.Lemmas;

/**
 * Encodes the lemmas and features of an article. A lemma, or a text of features, is written when it
 * occurs for the first time; after that, only its number is.
 */
final class LemmasCoder {
  private static final Coder<String> STRINGS = StringUtf8Coder.of();
  private static final Coder<String> NULLABLE = NullableCoder.of(STRINGS);

  private LemmasCoder() {}

  static void encode(Lemmas lemmas, DataOutputStream out) throws IOException {
    Map<Lemma, Integer> lemmaNumbers = new HashMap<>();
    Map<String, Integer> featureNumbers = new HashMap<>();
    for (int i = 0; i < lemmas.size(); i++) {
      Lemma lemma = lemmas.lemma(i);
      if (isNew(lemma, lemmaNumbers, out)) {
        STRINGS.encode(lemma.text(), out);
        NULLABLE.encode(lemma.vocalized(), out);
        NULLABLE.encode(lemma.root(), out);
      }
      if (isNew(lemmas.features(i), featureNumbers, out)) {
        STRINGS.encode(lemmas.features(i), out);
      }
    }
  }

  /** Writes the number of a value, and returns whether the value must follow. */
  private static <T> boolean isNew(T value, Map<T, Integer> numbers, DataOutputStream out)
      throws IOException {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(value, next);
    VarInt.encode(known == null ? next : known, out);
    return known == null;
  }

  static Lemmas decode(int segments, DataInputStream in) throws IOException {
    List<Lemma> knownLemmas = new ArrayList<>();
    List<String> knownFeatures = new ArrayList<>();
    List<Lemma> lemmas = new ArrayList<>(segments);
    List<String> features = new ArrayList<>(segments);
    for (int i = 0; i < segments; i++) {
      int lemma = VarInt.decodeInt(in);
      if (lemma == knownLemmas.size()) {
        knownLemmas.add(new Lemma(STRINGS.decode(in), NULLABLE.decode(in), NULLABLE.decode(in)));
      }
      lemmas.add(knownLemmas.get(lemma));
      int feature = VarInt.decodeInt(in);
      if (feature == knownFeatures.size()) {
        knownFeatures.add(STRINGS.decode(in));
      }
      features.add(knownFeatures.get(feature));
    }
    return new Lemmas(lemmas, features);
  }
}
