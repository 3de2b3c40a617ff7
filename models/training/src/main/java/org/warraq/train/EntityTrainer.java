// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.FeatureExtractor;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.Recurrence;
import org.warraq.ner.ScoreCalibration;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.ner.crf.WeightTable;

/**
 * Trains a model on several corpora, and keeps that of the pass which does best on development
 * articles; or one as was chosen so, on other corpora.
 */
final class EntityTrainer {
  private static final int FOLD_PASSES = 4;

  private static final Map<WeightSet, ScoreCalibration> UNCALIBRATED =
      Arrays.stream(WeightSet.values())
          .collect(toUnmodifiableMap(set -> set, set -> ScoreCalibration.NONE));

  private static final Map<WeightSet, float[]> NO_RECURRENCE =
      Arrays.stream(WeightSet.values())
          .collect(toUnmodifiableMap(set -> set, set -> new float[Recurrence.WEIGHTS]));

  private final GenreDetector genres;
  private final NameLists lists;
  private final WordClasses classes;
  private final TrainingOptions options;
  private final PrintWriter log;

  EntityTrainer(
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
   * A model that was chosen.
   *
   * @param model the model, with calibrated scores
   * @param passes how many it took
   */
  record Chosen(EntityModel model, int passes) {}

  /**
   * The model of the best pass.
   *
   * @param corpora the corpora to learn from
   * @param plain articles without labels
   * @param development articles to choose by and to calibrate scores by, for some sets of weights
   */
  Chosen choose(
      List<Corpus> corpora,
      Map<Genre, List<AnnotatedArticle>> plain,
      Map<WeightSet, List<GoldArticle>> development)
      throws IOException {
    Course course = new Course(corpora, plain);
    Chosen best = null;
    double bestF1 = -1;
    for (int pass = 1; pass <= options.passes(); pass++) {
      course.pass();
      EntityModel model = course.model();
      double f1 = 100 * meanF1(model, development);
      log.printf("mean F1 %.2f%n", f1);
      log.flush();
      if (f1 > bestF1) {
        best = new Chosen(model, pass);
        bestF1 = f1;
      }
    }
    return new Chosen(calibrated(best.model(), development), best.passes());
  }

  /**
   * The model of other corpora, after as many passes as were chosen, and calibrated as it was then.
   */
  EntityModel repeat(
      Chosen chosen, List<Corpus> corpora, Map<Genre, List<AnnotatedArticle>> plain) {
    Course course = new Course(corpora, plain);
    for (int pass = 1; pass <= chosen.passes(); pass++) {
      course.pass();
    }
    return course.model().with(chosen.model().calibrations());
  }

  /** Goes over some corpora, pass after pass. */
  private final class Course {
    private final TrainingSet set;
    private final WordClasses lastClasses;
    private final Map<WeightSet, float[]> recurrence;
    private final CrfTrainer trainer;
    private int passes;

    Course(List<Corpus> corpora, Map<Genre, List<AnnotatedArticle>> plain) {
      List<WordClasses> classesOfFolds = withUsage(corpora, plain);
      lastClasses = classesOfFolds.get(Folds.COUNT);
      set = set(corpora, classesOfFolds);
      log.printf("%d features, %d rows of weights%n", set.features(), set.rows());
      recurrence = recurrence(set, classesOfFolds, corpora);
      trainer = new CrfTrainer(set, set.sentences(), options);
    }

    void pass() {
      double likelihood = trainer.pass();
      log.printf("pass %2d: log-likelihood %.5f%n", ++passes, likelihood);
      log.flush();
    }

    EntityModel model() {
      return EntityTrainer.this.model(set, trainer, recurrence, lastClasses);
    }
  }

  /** What is scored is what a file would hold, where numbers are rounded. */
  private static EntityRecognizer recognizer(byte[] file, WeightSet set) throws IOException {
    return EntityRecognizer.of(file, set.guidelines());
  }

  private static EntityModel calibrated(
      EntityModel model, Map<WeightSet, List<GoldArticle>> development) throws IOException {
    byte[] file = EntityModelFile.write(model);
    Map<WeightSet, ScoreCalibration> fits = new EnumMap<>(UNCALIBRATED);
    for (WeightSet set : development.keySet()) {
      EntityRecognizer recognizer = recognizer(file, set);
      fits.put(
          set,
          CalibrationFit.of(
              development.get(set).stream()
                  .flatMap(a -> a.outcomes(recognizer.annotate(a.article())).stream())
                  .toList()));
    }
    return model.with(fits);
  }

  private static double meanF1(EntityModel model, Map<WeightSet, List<GoldArticle>> development)
      throws IOException {
    byte[] file = EntityModelFile.write(model);
    double sum = 0;
    for (WeightSet set : development.keySet()) {
      EntityRecognizer recognizer = recognizer(file, set);
      sum += EntityScores.sum(EntityScores.of(recognizer, development.get(set))).micro().f1();
    }
    return sum / development.size();
  }

  /**
   * The word classes with one more grain, of what a first model finds in plain articles: for each
   * fold by a model that has not seen it, lest its names look better known than those of new text;
   * and last by a model that has seen all.
   */
  private List<WordClasses> withUsage(
      List<Corpus> corpora, Map<Genre, List<AnnotatedArticle>> plain) {
    TrainingSet set = set(corpora, Collections.nCopies(Folds.COUNT, classes));
    return IntStream.rangeClosed(0, Folds.COUNT)
        .parallel()
        .mapToObj(fold -> classes.with(UsageClasses.of(without(fold, set, classes), plain)))
        .toList();
  }

  /**
   * Weights learned on each fold's articles as a model reads them that has not seen it: for broad
   * guidelines on their own corpora, which are of whole articles, for the others on all.
   */
  private Map<WeightSet, float[]> recurrence(
      TrainingSet set, List<WordClasses> classesOfFolds, List<Corpus> corpora) {
    List<EntityModel> models =
        IntStream.range(0, Folds.COUNT)
            .parallel()
            .mapToObj(fold -> without(fold, set, classesOfFolds.get(fold)))
            .toList();
    float[] broad = recurrence(EnumSet.of(WeightSet.BROAD_NEWS), corpora, models);
    float[] all = recurrence(EnumSet.allOf(WeightSet.class), corpora, models);
    return Map.of(
        WeightSet.BROAD_NEWS, broad, WeightSet.ANERCORP_NEWS, all, WeightSet.ENCYCLOPEDIA, all);
  }

  private float[] recurrence(
      Set<WeightSet> sets, List<Corpus> corpora, List<EntityModel> modelsOfFolds) {
    RecurrenceTrainer trainer = new RecurrenceTrainer(sets);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      trainer.add(corpora, fold, modelsOfFolds.get(fold));
    }
    return trainer.train(options.seed());
  }

  /** A model that has not seen a fold, and reads new text with these classes. */
  private EntityModel without(int fold, TrainingSet set, WordClasses classes) {
    CrfTrainer trainer = new CrfTrainer(set, set.sentencesWithout(fold), options);
    for (int pass = 1; pass <= FOLD_PASSES; pass++) {
      trainer.pass();
    }
    log.printf("trained without part %d%n", fold + 1);
    log.flush();
    return model(set, trainer, NO_RECURRENCE, classes);
  }

  private TrainingSet set(List<Corpus> corpora, List<WordClasses> classesOfFolds) {
    TrainingSet set =
        new TrainingSet(classesOfFolds.stream().map(c -> new FeatureExtractor(lists, c)).toList());
    corpora.forEach(set::add);
    set.freeze(options.least());
    return set;
  }

  private EntityModel model(
      TrainingSet set,
      CrfTrainer trainer,
      Map<WeightSet, float[]> recurrence,
      WordClasses classes) {
    float[] learned = trainer.weights();
    Map<WeightSet, WeightTable> weights = new EnumMap<>(WeightSet.class);
    for (WeightSet each : WeightSet.values()) {
      weights.put(each, ModelPacker.pack(set, learned, Domain.of(each), options.prune()));
    }
    return new EntityModel(
        genres, weights, trainer.transitions(), recurrence, UNCALIBRATED, lists, classes);
  }
}
