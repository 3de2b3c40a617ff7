// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warraq.ner.FeatureReader;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.NameModel;
import org.warraq.ner.NameModelFile;
import org.warraq.ner.NameRecognizer;
import org.warraq.ner.WeightTable;
import org.warraq.ner.WordClasses;

/**
 * Trains a model on several corpora, and keeps that of the pass which does best on development
 * articles.
 */
final class NameTrainer {
  private final GenreDetector genres;
  private final NameLists lists;
  private final WordClasses classes;
  private final TrainingOptions options;
  private final PrintWriter log;

  NameTrainer(
      GenreDetector genres,
      NameLists lists,
      WordClasses classes,
      TrainingOptions options,
      PrintWriter log) {
    this.genres = genres;
    this.lists = lists;
    this.classes = classes;
    this.options = options;
    this.log = log;
  }

  /**
   * The bytes of the best model.
   *
   * @param corpora the corpora to learn from
   * @param development articles to choose by
   */
  byte[] train(List<Corpus> corpora, List<GoldArticle> development) throws IOException {
    TrainingSet set = new TrainingSet(new FeatureReader(lists, classes));
    corpora.forEach(set::add);
    set.freeze(options.least());
    log.printf("%d features, %d rows of weights%n", set.features(), set.rows());
    CrfTrainer trainer = new CrfTrainer(set, options);
    byte[] best = {};
    double bestF1 = -1;
    for (int pass = 1; pass <= options.passes(); pass++) {
      double likelihood = trainer.pass();
      byte[] file = NameModelFile.write(model(set, trainer));
      double f1 = Scores.of(NameRecognizer.of(file), development).micro().f1();
      log.printf("pass %2d: log-likelihood %.5f, F1 %.2f%n", pass, likelihood, f1);
      log.flush();
      if (f1 > bestF1) {
        best = file;
        bestF1 = f1;
      }
    }
    return best;
  }

  private NameModel model(TrainingSet set, CrfTrainer trainer) {
    float[] learned = trainer.weights();
    Map<Genre, WeightTable> weights = new EnumMap<>(Genre.class);
    for (Genre genre : Genre.values()) {
      weights.put(genre, ModelPacker.pack(set, learned, Domain.of(genre), options.prune()));
    }
    return new NameModel(genres, weights, trainer.transitions(), lists, classes);
  }
}
