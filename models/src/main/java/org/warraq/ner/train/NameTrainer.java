// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.NameScores;
import org.warraq.ner.FeatureReader;
import org.warraq.ner.NameLists;
import org.warraq.ner.NameModel;
import org.warraq.ner.NameModelFile;
import org.warraq.ner.NameRecognizer;
import org.warraq.ner.WordClasses;

/**
 * Trains a model on several corpora for the first of them, and keeps that of the pass which does
 * best on development articles.
 */
final class NameTrainer {
  private static final int TARGET = 0;

  private final NameLists lists;
  private final WordClasses classes;
  private final TrainingOptions options;
  private final PrintWriter log;

  NameTrainer(NameLists lists, WordClasses classes, TrainingOptions options, PrintWriter log) {
    this.lists = lists;
    this.classes = classes;
    this.options = options;
    this.log = log;
  }

  /**
   * The bytes of the best model.
   *
   * @param corpora the corpora; guidelines of the first are followed
   * @param development articles to choose by
   */
  byte[] train(List<List<GoldArticle>> corpora, List<GoldArticle> development) throws IOException {
    TrainingSet set = new TrainingSet(new FeatureReader(lists, classes), corpora.size());
    for (int corpus = 0; corpus < corpora.size(); corpus++) {
      set.add(corpus, corpora.get(corpus));
    }
    set.freeze(options.least());
    log.printf("%d features, %d rows of weights%n", set.features(), set.rows());
    CrfTrainer trainer = new CrfTrainer(set, options);
    byte[] best = {};
    double bestF1 = -1;
    for (int pass = 1; pass <= options.passes(); pass++) {
      double likelihood = trainer.pass();
      byte[] file = NameModelFile.write(model(set, trainer));
      double f1 = 100 * f1(NameRecognizer.of(file), development);
      log.printf("pass %2d: log-likelihood %.5f, F1 %.2f%n", pass, likelihood, f1);
      log.flush();
      if (f1 > bestF1) {
        best = file;
        bestF1 = f1;
      }
    }
    return best;
  }

  private static double f1(NameRecognizer recognizer, List<GoldArticle> articles) {
    return NameScores.sum(NameScores.of(recognizer, articles)).micro().f1();
  }

  private NameModel model(TrainingSet set, CrfTrainer trainer) {
    return new NameModel(
        ModelPacker.pack(set, trainer.weights(), TARGET, options.prune()),
        trainer.transitions(),
        lists,
        classes);
  }
}
