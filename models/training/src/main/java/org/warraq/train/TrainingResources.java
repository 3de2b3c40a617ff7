// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.WordsAndTags;
import org.warraq.ner.EntityModel;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.Resegmentation;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;

/**
 * Everything that each training needs, read and prepared once: the corpora, the name lists, the
 * word classes, and the unlabelled articles.
 */
final class TrainingResources {
  /** Numbers of word classes, one per grain. */
  private static final int[] CLASS_COUNTS = {64, 256};

  private final GoldCorpora corpora;
  private final NameLists lists;
  private final WordClasses classes;
  private final Map<Genre, List<AnnotatedArticle>> unlabelled;
  private final PrintWriter log;

  private TrainingResources(Path data, Path own, PrintWriter log) throws IOException {
    this.log = log;
    UnlabelledArticles articles = UnlabelledArticles.read(data.resolve("corpus"));
    corpora =
        GoldCorpora.read(data.resolve("ner"), articles, OwnArticles.read(own.resolve("written")));
    NumberedText text = corpora.unlabelledText(articles);
    lists =
        NameListCompiler.compile(text.counts(), data.resolve("gazetteers"), own.resolve("lists"));
    classes = new WordClassTrainer(Annotators.wordSegmenter(), log).train(text, CLASS_COUNTS);
    unlabelled =
        articles.annotated(
            article -> withWordsAndTags(Annotators.sentenceSplitter().annotate(article)));
  }

  /**
   * Reads and prepares the data.
   *
   * @param data folder of corpora and name lists
   * @param own folder of the articles and name lists that we wrote ourselves
   * @throws GoldException if a file is not well formed
   * @throws IOException if a file cannot be read
   */
  static TrainingResources read(Path data, Path own, PrintWriter log) throws IOException {
    return new TrainingResources(data, own, log);
  }

  /** Adds words and tags, and corrects words as the recognizer does. */
  private AnnotatedArticle withWordsAndTags(AnnotatedArticle article) {
    return Resegmentation.of(WordsAndTags.addTo(article), lists).article();
  }

  /**
   * Returns the corpora in a training and a development part.
   *
   * @param heldOut which blocks of consecutive ANERcorp sentences are for development
   */
  TrainingSplit divided(DevelopmentSplit.HeldOutBlocks heldOut) {
    return TrainingSplit.of(corpora, heldOut, this::withWordsAndTags);
  }

  /**
   * Trains on a part of the corpora.
   *
   * @param development for some weight sets, the articles to choose the pass by
   */
  EntityTrainer.ChosenModel choose(
      List<LabelledCorpus> training, Map<WeightSet, List<GoldArticle>> development, long seed)
      throws IOException {
    return trainer(training, seed).choose(training, unlabelled, development);
  }

  /** Trains on all corpora, development parts too, with the settings that {@link #choose} found. */
  EntityModel repeat(EntityTrainer.ChosenModel chosen, long seed) {
    List<LabelledCorpus> all = corpora.labelledCorpora(this::withWordsAndTags);
    return trainer(all, seed).repeat(chosen, all, unlabelled);
  }

  private EntityTrainer trainer(List<LabelledCorpus> training, long seed) {
    GenreDetector genres = GenreTrainer.train(training, unlabelled, seed);
    return new EntityTrainer(genres, lists, classes, TrainingOptions.standard(seed), log);
  }
}
