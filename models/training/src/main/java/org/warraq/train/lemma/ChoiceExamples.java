// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warraq.article.Lemma;
import org.warraq.lemma.CandidateVectors;
import org.warraq.lemma.ChoiceFeatures;
import org.warraq.lemma.LemmaTable;
import org.warraq.train.lemma.ChoiceTrainer.Example;
import org.warraq.ud.LemmaSpelling;
import org.warraq.ud.UdAlignment;
import org.warraq.ud.UdWord;

/** Makes examples for the {@link ChoiceTrainer} from sentences of a treebank. */
final class ChoiceExamples {
  private final LemmaTable table;

  ChoiceExamples(LemmaTable table) {
    this.table = table;
  }

  /** The segments of a sentence that have a right and a wrong candidate. */
  List<Example> of(UdAlignment sentence) {
    List<Example> examples = new ArrayList<>();
    for (CandidateVectors vectors : CandidateVectors.of(table, sentence.article())) {
      UdWord gold = sentence.word(vectors.segment());
      if (gold != null) {
        example(vectors, gold).ifPresent(examples::add);
      }
    }
    return examples;
  }

  private Optional<Example> example(CandidateVectors vectors, UdWord gold) {
    int size = vectors.candidates().size();
    boolean[] right = right(vectors, gold, LemmaSpelling.hasDiacritics(gold.lemma()));
    int count = count(right);
    if (count == 0) {
      right = right(vectors, gold, false);
      count = count(right);
    }
    if (count > 0) {
      right = withVoice(vectors, right, gold);
      count = count(right);
    }
    if (count == 0 || count == size) {
      return Optional.empty();
    }
    int[][] features = new int[size][];
    float[][] values = new float[size][];
    for (int i = 0; i < size; i++) {
      int lemma = LemmaTable.lemmaOf(vectors.candidates().get(i));
      features[i] = withLast(vectors.features().get(i), ChoiceFeatures.SIZE + lemma);
      values[i] = withLast(vectors.values().get(i), 1);
    }
    return Optional.of(new Example(features, values, right));
  }

  private boolean[] right(CandidateVectors vectors, UdWord gold, boolean vocalized) {
    boolean[] right = new boolean[vectors.candidates().size()];
    for (int i = 0; i < right.length; i++) {
      Lemma lemma = table.lemma(LemmaTable.lemmaOf(vectors.candidates().get(i)));
      right[i] =
          vocalized
              ? LemmaSpelling.vocalized(lemma.vocalized())
                  .equals(LemmaSpelling.vocalized(gold.lemma()))
              : LemmaSpelling.plain(lemma.text()).equals(LemmaSpelling.plain(gold.lemma()));
    }
    return right;
  }

  /** Of the candidates with the right lemma, those with the right voice, if there are any. */
  private boolean[] withVoice(CandidateVectors vectors, boolean[] right, UdWord gold) {
    boolean[] agreeing = right.clone();
    for (int i = 0; i < agreeing.length; i++) {
      int cell = LemmaTable.cellOf(vectors.candidates().get(i));
      agreeing[i] &= voice(table.cells().features(cell)).equals(voice(gold.features()));
    }
    return count(agreeing) > 0 ? agreeing : right;
  }

  private static String voice(String features) {
    int begin = features.indexOf("Voice=");
    return begin < 0 ? "" : features.substring(begin);
  }

  private static int count(boolean[] right) {
    int count = 0;
    for (boolean each : right) {
      count += each ? 1 : 0;
    }
    return count;
  }

  private static int[] withLast(List<Integer> numbers, int last) {
    int[] all = new int[numbers.size() + 1];
    for (int i = 0; i < numbers.size(); i++) {
      all[i] = numbers.get(i);
    }
    all[numbers.size()] = last;
    return all;
  }

  private static float[] withLast(List<Float> numbers, float last) {
    float[] all = new float[numbers.size() + 1];
    for (int i = 0; i < numbers.size(); i++) {
      all[i] = numbers.get(i);
    }
    all[numbers.size()] = last;
    return all;
  }
}
