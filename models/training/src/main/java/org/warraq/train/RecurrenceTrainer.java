// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.FirstPass;
import org.warraq.ner.Recurrence;
import org.warraq.ner.WeightSet;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * Fits the weights of what recurs in an article, by stochastic gradient ascent (AdaGrad), on top of
 * models that have not seen it.
 */
final class RecurrenceTrainer {
  private static final int T = EntityType.values().length;
  private static final int PASSES = 8;
  private static final float RATE = 0.05f;
  private static final float PENALTY = 2;

  private final Set<WeightSet> sets;
  private final List<Sentence> sentences = new ArrayList<>();
  private final float[] weights = new float[Recurrence.WEIGHTS];
  private final float[] weightSums = new float[Recurrence.WEIGHTS];
  private final float[] squares = new float[Recurrence.WEIGHTS];
  private final int[] counts = new int[Recurrence.WEIGHTS];
  private final int[] cells = new int[Recurrence.CELLS];

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Sentence(
      Lattice lattice, FirstPass look, Recurrence elsewhere, int first, int[] labels) {
    int end() {
      return first + labels.length;
    }
  }

  /** A trainer on articles that are read with one of some sets of weights. */
  RecurrenceTrainer(Set<WeightSet> sets) {
    this.sets = EnumSet.copyOf(sets);
  }

  /** Adds the articles of those corpora that make up the sets, in one of their folds. */
  void add(List<Corpus> corpora, int fold, EntityModel model) {
    Lattice lattice = new Lattice(model.transitions());
    for (Corpus corpus : corpora) {
      for (WeightSet set : sets) {
        if (!Collections.disjoint(corpus.domains(), Domain.of(set))) {
          EntityDecoder decoder = new EntityDecoder(model, set);
          corpus.folds().get(fold).forEach(gold -> add(gold, decoder, lattice));
        }
      }
    }
  }

  private void add(GoldArticle gold, EntityDecoder decoder, Lattice lattice) {
    int[] labels = SegmentLabels.of(gold);
    Words words = gold.article().words();
    FirstPass look = decoder.firstPass(gold.article());
    Recurrence elsewhere = new Recurrence(look);
    for (int i = 0; i < words.sentences(); i++) {
      int first = words.sentenceFirstSegment(i);
      int end = words.sentenceFirstSegment(i + 1);
      int[] ofSentence = Arrays.copyOfRange(labels, first, end);
      if (elsewhere.affects(first, end)) {
        sentences.add(new Sentence(lattice, look, elsewhere, first, ofSentence));
      }
    }
  }

  /** The weights; the same articles and seed give the same ones. */
  float[] train(long seed) {
    for (Sentence sentence : sentences) {
      forEachCell(sentence, (segment, type, cell) -> counts[cell]++);
    }
    Arrays.fill(squares, 1);
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(sentences, random);
      sentences.forEach(this::learn);
      for (int cell = 0; cell < weights.length; cell++) {
        weightSums[cell] += weights[cell] / PASSES;
      }
    }
    return weightSums;
  }

  private void learn(Sentence sentence) {
    Lattice lattice = sentence.lattice();
    float[] scores = lattice.start(sentence.labels().length);
    sentence.look().addTo(scores, sentence.first(), sentence.end());
    sentence.elsewhere().addTo(scores, sentence.first(), sentence.end(), weights);
    lattice.forwardBackward();
    forEachCell(
        sentence,
        (segment, type, cell) -> {
          int i = segment - sentence.first();
          int label = sentence.labels()[i];
          boolean gold = label >= Labels.first(type) && label < Labels.first(type + 1);
          float slope = (gold ? 1 : 0) - (float) lattice.typeProbability(i, type);
          slope -= PENALTY / counts[cell] * weights[cell];
          squares[cell] += slope * slope;
          weights[cell] += RATE * slope / (float) Math.sqrt(squares[cell]);
        });
  }

  @FunctionalInterface
  private interface CellVisitor {
    void visit(int segment, int type, int cell);
  }

  private void forEachCell(Sentence sentence, CellVisitor visitor) {
    for (int segment = sentence.first(); segment < sentence.end(); segment++) {
      for (int type = 0; type < T; type++) {
        if (sentence.elsewhere().cells(segment, type, cells)) {
          for (int cell : cells) {
            visitor.visit(segment, type, cell);
          }
        }
      }
    }
  }
}
