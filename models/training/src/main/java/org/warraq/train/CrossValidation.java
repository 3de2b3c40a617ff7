// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.SpanScore;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.WeightSet;

/**
 * Scores models on the parts of ANERcorp that they have not learned from, each part held out once.
 * Passes are chosen by the other corpora, so that no label of a part is known to its model; its
 * text is among that of which word classes are made.
 */
final class CrossValidation {
  private static final int PARTS = 5;

  private final TrainingResources workshop;
  private final PrintWriter log;
  private final List<Double> scores = new ArrayList<>();

  CrossValidation(TrainingResources workshop, PrintWriter log) {
    this.workshop = workshop;
    this.log = log;
  }

  /** Prints each part's F1 over all names, their mean, and their standard deviation. */
  void run(long seed) throws IOException {
    for (int part = 0; part < PARTS; part++) {
      TrainingData corpora = workshop.divided(new DevelopmentSplit.Part(part, PARTS));
      Map<WeightSet, List<GoldArticle>> others = new EnumMap<>(corpora.development());
      List<GoldArticle> heldOut = others.remove(WeightSet.ANERCORP_NEWS);
      EntityModel model = workshop.choose(corpora.training(), others, seed).model();
      EntityRecognizer recognizer =
          EntityRecognizer.of(EntityModelFile.write(model), WeightSet.ANERCORP_NEWS.guidelines());
      SpanScore score = EntityScores.sum(EntityScores.of(recognizer, heldOut)).micro();
      scores.add(100 * score.f1());
      log.printf(
          "part %d of %d: precision %.2f, recall %.2f, F1 %.2f%n",
          part + 1, PARTS, 100 * score.precision(), 100 * score.recall(), 100 * score.f1());
      log.flush();
    }
    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = scores.stream().mapToDouble(f1 -> (f1 - mean) * (f1 - mean)).sum();
    log.printf("mean F1 %.2f, standard deviation %.2f%n", mean, Math.sqrt(squares / (PARTS - 1)));
    log.flush();
  }
}
