// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.FirstPass;
import org.warraq.ner.GenreMix;
import org.warraq.ner.Recurrence;
import org.warraq.ner.WeightSet;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * Fits the weights of the second pass, which say what a stem's other places in an article add to
 * the scores of a segment's labels ({@link Recurrence}). It uses stochastic gradient ascent with an
 * L2 penalty and AdaGrad.
 *
 * <p>The first pass over an article is always made by a model that has not trained on the article,
 * because such a model reads the article like new text. Not thread-safe.
 */
final class RecurrenceTrainer {
  private static final int TYPES = Labels.TYPES;
  private static final int PASSES = 8;
  private static final float RATE = 0.05f;
  private static final float PENALTY = 2;

  private final Set<WeightSet> sets;
  private final List<Sentence> sentences = new ArrayList<>();

  private final AveragedWeights weights =
      new AveragedWeights(Recurrence.WEIGHTS, PASSES, RATE, PENALTY);

  private final int[] cells = new int[Recurrence.CELLS];

  /**
   * A sentence to train on.
   *
   * @param lattice a lattice with the model's transitions
   * @param firstPass the first pass over the sentence's article
   * @param recurrence the stems that recur in the article
   * @param first the sentence's first segment in the article
   * @param labels the gold label of each segment of the sentence
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Sentence(
      Lattice lattice, FirstPass firstPass, Recurrence recurrence, int first, int[] labels) {
    int end() {
      return first + labels.length;
    }
  }

  /**
   * Makes a trainer.
   *
   * @param sets the weight sets with which articles are read
   */
  RecurrenceTrainer(Set<WeightSet> sets) {
    this.sets = EnumSet.copyOf(sets);
  }

  /**
   * Adds one fold of each corpus whose domains belong to the weight sets.
   *
   * @param model a model that has not trained on the fold
   */
  void add(List<LabelledCorpus> corpora, int fold, EntityModel model) {
    Lattice lattice = new Lattice(model.transitions());
    for (LabelledCorpus corpus : corpora) {
      for (WeightSet set : sets) {
        if (!Collections.disjoint(corpus.domains(), TrainingDomain.of(set))) {
          EntityDecoder decoder = new EntityDecoder(model, set.guidelines());
          GenreMix mix = GenreMix.of(set.genre());
          for (GoldArticle gold : corpus.folds().get(fold)) {
            add(gold, decoder.firstPass(gold.article(), mix), lattice);
          }
        }
      }
    }
  }

  private void add(GoldArticle gold, FirstPass firstPass, Lattice lattice) {
    int[] labels = EntityLabels.of(gold);
    Words words = gold.article().words();
    Recurrence recurrence = new Recurrence(firstPass);
    for (int i = 0; i < words.sentences(); i++) {
      int first = words.sentenceFirstSegment(i);
      int end = words.sentenceFirstSegment(i + 1);
      int[] ofSentence = Arrays.copyOfRange(labels, first, end);
      if (recurrence.affects(first, end)) {
        sentences.add(new Sentence(lattice, firstPass, recurrence, first, ofSentence));
      }
    }
  }

  /**
   * Trains, and returns the weights averaged over the passes. The same articles and seed give the
   * same weights.
   */
  float[] train(long seed) {
    for (Sentence sentence : sentences) {
      forEachCell(sentence, (segment, type, cell) -> weights.count(cell));
    }
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(sentences, random);
      sentences.forEach(this::learn);
      weights.endPass();
    }
    return weights.averages();
  }

  private void learn(Sentence sentence) {
    Lattice lattice = sentence.lattice();
    float[] scores = lattice.start(sentence.labels().length);
    sentence.firstPass().addTo(scores, sentence.first(), sentence.end());
    sentence.recurrence().addTo(scores, sentence.first(), sentence.end(), weights.weights());
    lattice.forwardBackward();
    forEachCell(
        sentence,
        (segment, type, cell) -> {
          int i = segment - sentence.first();
          int label = sentence.labels()[i];
          boolean gold = label >= Labels.first(type) && label < Labels.first(type + 1);
          weights.learn(cell, (gold ? 1 : 0) - (float) lattice.typeProbability(i, type));
        });
  }

  @FunctionalInterface
  private interface CellVisitor {
    void visit(int segment, int type, int cell);
  }

  private void forEachCell(Sentence sentence, CellVisitor visitor) {
    for (int segment = sentence.first(); segment < sentence.end(); segment++) {
      for (int type = 0; type < TYPES; type++) {
        if (sentence.recurrence().cells(segment, type, cells)) {
          for (int cell : cells) {
            visitor.visit(segment, type, cell);
          }
        }
      }
    }
  }
}
