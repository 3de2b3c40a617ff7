// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.warraq.lemma.ChoiceFeatures;
import org.warraq.lemma.LemmaModel;
import org.warraq.lemma.LemmaTable;
import org.warraq.lemma.Lemmatizer;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;
import org.warraq.ud.LemmaScores;
import org.warraq.ud.UdAlignment;

/** Makes the file of the lemmatizer from a lexicon, raw text and sentences of a treebank. */
final class LemmaTrainer {
  private static final int ROUNDS = 15;
  private static final int FOLDS = 5;
  private static final double STIFFNESS = 1;

  /** Logarithms of frequencies are from 0 to 16; tables hold numbers from -8 to 8. */
  private static final double MIDDLE = 8;

  private final TableCompiler compiler;
  private final double[] logFrequencies;
  private final byte[] passives;
  private final byte[] complements;
  private final byte[] rarities;
  private final float[] start;
  private final LemmaTable table;

  /**
   * Learns from raw text.
   *
   * @throws IOException if the list of common words cannot be read
   */
  LemmaTrainer(Lexicon lexicon, Map<SegmentKind, Integer> rawText) throws IOException {
    compiler = new TableCompiler(lexicon);
    int lemmas = lexicon.lexemes().size();
    byte[] equallyRare = new byte[lexicon.cells().size()];
    byte[] unknown = new byte[lemmas];
    LemmaTable withoutFrequencies = table(new double[lemmas], unknown, unknown, equallyRare);
    LemmaStatistics statistics =
        new LemmaStatistics(
            withoutFrequencies, StartWeights.fixed(compiler.groups()), lexicon.priors(), rawText);
    statistics.run(ROUNDS);
    logFrequencies = statistics.logFrequencies();
    new CommonWords(lexicon).correct(logFrequencies);
    passives = statistics.passives();
    complements = statistics.complements();
    rarities = statistics.rarities();
    table =
        table(
            Arrays.stream(logFrequencies).map(log -> log - MIDDLE).toArray(),
            passives,
            complements,
            rarities);
    start =
        Arrays.copyOf(
            StartWeights.with(compiler.groups(), statistics.logTags()),
            ChoiceFeatures.SIZE + lemmas);
  }

  private LemmaTable table(
      double[] frequencies, byte[] passiveOf, byte[] complementOf, byte[] rarityOfCells)
      throws IOException {
    TableWriter out = new TableWriter();
    compiler.writeTo(out, frequencies, passiveOf, complementOf, rarityOfCells);
    return new LemmaTable(new TableReader(out.toFile(LemmaTable.FORMAT, 0), LemmaTable.FORMAT));
  }

  /** Scores each fifth of the sentences with a model that was trained on the other four. */
  LemmaScores crossValidate(List<UdAlignment> sentences) throws IOException {
    LemmaScores scores = new LemmaScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Lemmatizer lemmatizer =
          Lemmatizer.of(LemmaModel.read(file(sentences, i -> i % FOLDS != held)));
      for (int i = held; i < sentences.size(); i += FOLDS) {
        UdAlignment sentence = sentences.get(i);
        scores.add(sentence, lemmatizer.annotate(sentence.article()));
      }
    }
    return scores;
  }

  /** Trains on all sentences and returns the file. */
  byte[] train(List<UdAlignment> sentences) {
    return file(sentences, i -> true);
  }

  private byte[] file(List<UdAlignment> sentences, IntPredicate chosen) {
    ChoiceExamples examples = new ChoiceExamples(table);
    float[] weights =
        new ChoiceTrainer(STIFFNESS)
            .train(
                IntStream.range(0, sentences.size())
                    .filter(chosen)
                    .mapToObj(sentences::get)
                    .flatMap(sentence -> examples.of(sentence).stream())
                    .toList(),
                start);
    double[] common = new double[logFrequencies.length];
    for (int i = 0; i < common.length; i++) {
      common[i] =
          weights[ChoiceFeatures.FREQUENCY] * (logFrequencies[i] - MIDDLE)
              + weights[ChoiceFeatures.SIZE + i];
    }
    weights[ChoiceFeatures.FREQUENCY] = 1;
    TableWriter out = new TableWriter();
    compiler.writeTo(out, common, passives, complements, rarities);
    LemmaModel.writeWeights(out, weights);
    return out.toFile(LemmaTable.FORMAT, 0);
  }
}
