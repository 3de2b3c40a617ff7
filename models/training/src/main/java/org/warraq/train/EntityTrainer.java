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
import java.util.Locale;
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
import org.warraq.ner.SpanEvidence;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.ner.crf.WeightTable;

/**
 * Trains a model on several corpora. {@link #choose} keeps the model of the pass that scores best
 * on development articles; {@link #repeat} trains once more, on other corpora, with the settings
 * that {@code choose} found.
 *
 * <p>The training is a jackknife over the corpora's folds: usage classes, the weights of the second
 * pass and the span weights need models that have not trained on the text that they read.
 */
final class EntityTrainer {
  /** Passes of a model that is trained without one fold. */
  private static final int FOLD_PASSES = 4;

  private static final Map<WeightSet, float[]> NO_RECURRENCE =
      Arrays.stream(WeightSet.values())
          .collect(toUnmodifiableMap(set -> set, set -> new float[Recurrence.WEIGHTS]));

  private static final Map<WeightSet, float[]> NEUTRAL =
      Arrays.stream(WeightSet.values())
          .collect(toUnmodifiableMap(set -> set, set -> SpanEvidence.neutralWeights()));

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
   * The model of the best pass.
   *
   * @param passes number of passes that the model was trained for
   */
  record ChosenModel(EntityModel model, int passes) {}

  /**
   * Trains on corpora and returns the model of the best pass.
   *
   * @param corpora the corpora to train on
   * @param unlabelled articles of each genre, with words and tags
   * @param development for some weight sets, the articles to choose the pass by
   */
  ChosenModel choose(
      List<LabelledCorpus> corpora,
      Map<Genre, List<AnnotatedArticle>> unlabelled,
      Map<WeightSet, List<GoldArticle>> development)
      throws IOException {
    TrainingRun run = new TrainingRun(corpora, unlabelled);
    ChosenModel best = null;
    double bestF1 = -1;
    for (int pass = 1; pass <= options.passes(); pass++) {
      run.pass();
      EntityModel model = run.model();
      double f1 = 100 * meanF1(model, development);
      log.printf(Locale.ROOT, "mean F1 %.2f%n", f1);
      log.flush();
      if (f1 > bestF1) {
        best = new ChosenModel(model, pass);
        bestF1 = f1;
      }
    }
    return best;
  }

  /**
   * Trains on other corpora, with the number of passes of a chosen model.
   *
   * @param unlabelled articles of each genre, with words and tags
   */
  EntityModel repeat(
      ChosenModel chosen,
      List<LabelledCorpus> corpora,
      Map<Genre, List<AnnotatedArticle>> unlabelled) {
    TrainingRun run = new TrainingRun(corpora, unlabelled);
    for (int pass = 1; pass <= chosen.passes(); pass++) {
      run.pass();
    }
    return run.model();
  }

  /** One training over some corpora, pass after pass. */
  private final class TrainingRun {
    private final NumberedSentences set;
    private final WordClasses classesOfModel;
    private final Map<WeightSet, float[]> recurrence;
    private final Map<WeightSet, float[]> spans;
    private final CrfTrainer trainer;
    private int passes;

    TrainingRun(List<LabelledCorpus> corpora, Map<Genre, List<AnnotatedArticle>> unlabelled) {
      List<WordClasses> classesOfFolds = withUsage(corpora, unlabelled);
      classesOfModel = classesOfFolds.get(CorpusFolds.COUNT);
      set = numberedSentences(corpora, classesOfFolds);
      log.printf(Locale.ROOT, "%d features, %d rows of weights%n", set.features(), set.rows());
      List<EntityModel> modelsOfFolds = modelsOfFolds(set, classesOfFolds);
      recurrence = recurrence(corpora, modelsOfFolds);
      spans = spans(corpora, modelsOfFolds, recurrence);
      trainer = new CrfTrainer(set, set.sentences(), options);
    }

    void pass() {
      double likelihood = trainer.pass();
      log.printf(Locale.ROOT, "pass %2d: log-likelihood per segment %.5f%n", ++passes, likelihood);
      log.flush();
    }

    EntityModel model() {
      return EntityTrainer.this.model(set, trainer, classesOfModel).with(recurrence, spans);
    }
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

  /** Makes a recognizer from the bytes of a model file, because the file rounds numbers. */
  private static EntityRecognizer recognizer(byte[] file, WeightSet set) throws IOException {
    return EntityRecognizer.of(file, set.guidelines());
  }

  /**
   * Adds usage classes to the word classes, as one more grain. The classes of a fold come from a
   * model that has not trained on the fold; otherwise the classes would look more reliable than
   * they are on new text.
   *
   * @return the classes of each fold; then, as the last element, those of a model that has trained
   *     on all folds
   */
  private List<WordClasses> withUsage(
      List<LabelledCorpus> corpora, Map<Genre, List<AnnotatedArticle>> unlabelled) {
    NumberedSentences set =
        numberedSentences(corpora, Collections.nCopies(CorpusFolds.COUNT, classes));
    return IntStream.rangeClosed(0, CorpusFolds.COUNT)
        .parallel()
        .mapToObj(
            fold -> classes.with(UsageClasses.of(modelWithout(fold, set, classes), unlabelled)))
        .toList();
  }

  /** For each fold, a model that has not trained on the fold. */
  private List<EntityModel> modelsOfFolds(NumberedSentences set, List<WordClasses> classesOfFolds) {
    return IntStream.range(0, CorpusFolds.COUNT)
        .parallel()
        .mapToObj(fold -> modelWithout(fold, set, classesOfFolds.get(fold)))
        .toList();
  }

  /**
   * Trains the weights of the second pass on each fold, as a model reads it that has not trained on
   * the fold. Those for broad guidelines are trained on the corpora of the domain BROAD, which have
   * whole articles; those for the other weight sets on all corpora.
   */
  private Map<WeightSet, float[]> recurrence(
      List<LabelledCorpus> corpora, List<EntityModel> modelsOfFolds) {
    float[] broad = recurrence(EnumSet.of(WeightSet.BROAD_NEWS), corpora, modelsOfFolds);
    float[] all = recurrence(EnumSet.allOf(WeightSet.class), corpora, modelsOfFolds);
    return Map.of(
        WeightSet.BROAD_NEWS, broad, WeightSet.ANERCORP_NEWS, all, WeightSet.ENCYCLOPEDIA, all);
  }

  private float[] recurrence(
      Set<WeightSet> sets, List<LabelledCorpus> corpora, List<EntityModel> modelsOfFolds) {
    RecurrenceTrainer trainer = new RecurrenceTrainer(sets);
    for (int fold = 0; fold < CorpusFolds.COUNT; fold++) {
      trainer.add(corpora, fold, modelsOfFolds.get(fold));
    }
    return trainer.train(options.seed());
  }

  /** Trains the span weights on each fold, as a model reads it that has not trained on the fold. */
  private Map<WeightSet, float[]> spans(
      List<LabelledCorpus> corpora,
      List<EntityModel> modelsOfFolds,
      Map<WeightSet, float[]> recurrence) {
    SpanTrainer trainer = new SpanTrainer();
    for (int fold = 0; fold < CorpusFolds.COUNT; fold++) {
      trainer.add(corpora, fold, modelsOfFolds.get(fold).with(recurrence, NEUTRAL));
    }
    return trainer.train(options.seed());
  }

  /**
   * Trains a model on all folds but one.
   *
   * @param fold the fold to leave out; {@link CorpusFolds#COUNT} leaves out none
   * @param classes the word classes with which the model reads new text
   */
  private EntityModel modelWithout(int fold, NumberedSentences set, WordClasses classes) {
    CrfTrainer trainer = new CrfTrainer(set, set.sentencesWithout(fold), options);
    for (int pass = 1; pass <= FOLD_PASSES; pass++) {
      trainer.pass();
    }
    log.printf(
        Locale.ROOT,
        "trained %s%n",
        fold < CorpusFolds.COUNT ? "without fold " + (fold + 1) : "on all folds");
    log.flush();
    return model(set, trainer, classes);
  }

  private NumberedSentences numberedSentences(
      List<LabelledCorpus> corpora, List<WordClasses> classesOfFolds) {
    NumberedSentences set =
        new NumberedSentences(
            classesOfFolds.stream().map(ofFold -> new FeatureExtractor(lists, ofFold)).toList());
    corpora.forEach(set::add);
    set.freeze(options.minCount());
    return set;
  }

  /** The model of a trainer, without evidence from the rest of the article. */
  private EntityModel model(NumberedSentences set, CrfTrainer trainer, WordClasses classes) {
    float[] learned = trainer.weights();
    Map<WeightSet, WeightTable> weights = new EnumMap<>(WeightSet.class);
    for (WeightSet each : WeightSet.values()) {
      weights.put(each, WeightPacker.pack(set, learned, TrainingDomain.of(each), options.prune()));
    }
    return new EntityModel(
        genres, weights, trainer.transitions(), NO_RECURRENCE, NEUTRAL, lists, classes);
  }
}
