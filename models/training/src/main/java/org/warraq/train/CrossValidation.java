// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.SpanScore;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.WeightSet;

/**
 * Cross-validates on ANERcorp: trains {@value #PARTS} models and scores each on the part of the
 * corpus that was held out of its training.
 *
 * <p>The number of passes is chosen on the other corpora, so that no label of a part influences its
 * model. The part's text, without labels, is among the text from which word classes are made.
 */
final class CrossValidation {
  private static final int PARTS = 5;

  private final TrainingResources resources;
  private final PrintWriter log;

  /** F1 of each part, in per cent. */
  private final List<Double> scores = new ArrayList<>();

  CrossValidation(TrainingResources resources, PrintWriter log) {
    this.resources = resources;
    this.log = log;
  }

  /** Prints the F1 of each part over all entities, then the mean and the standard deviation. */
  void run(long seed) throws IOException {
    for (int part = 0; part < PARTS; part++) {
      TrainingSplit data = resources.divided(new DevelopmentSplit.HeldOutBlocks(part, PARTS));
      Map<WeightSet, List<GoldArticle>> others = new EnumMap<>(data.development());
      List<GoldArticle> heldOut = others.remove(WeightSet.ANERCORP_NEWS);
      EntityModel model = resources.choose(data.training(), others, seed).model();
      EntityRecognizer recognizer =
          EntityRecognizer.of(EntityModelFile.write(model), WeightSet.ANERCORP_NEWS.guidelines());
      SpanScore score = EntityScores.sum(EntityScores.of(recognizer, heldOut)).micro();
      scores.add(100 * score.f1());
      log.printf(
          Locale.ROOT,
          "part %d of %d: precision %.2f, recall %.2f, F1 %.2f%n",
          part + 1,
          PARTS,
          100 * score.precision(),
          100 * score.recall(),
          100 * score.f1());
      log.flush();
    }
    double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = scores.stream().mapToDouble(f1 -> (f1 - mean) * (f1 - mean)).sum();
    log.printf(
        Locale.ROOT,
        "mean F1 %.2f, standard deviation %.2f%n",
        mean,
        Math.sqrt(squares / (PARTS - 1)));
    log.flush();
  }
}
