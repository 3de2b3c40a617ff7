// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityModel;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.Resegmentation;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/** What all models are trained with, read and prepared once: text, name lists, word classes. */
final class TrainingResources {
  private static final int[] GRAINS = {64, 256};

  private final GoldCorpora corpora;
  private final Annotator annotator;
  private final NameLists lists;
  private final WordClasses classes;
  private final Map<Genre, List<AnnotatedArticle>> plain;
  private final PrintWriter log;

  private TrainingResources(Path data, Path own, PrintWriter log) throws IOException {
    this.log = log;
    Annotator segmenter = WordSegmenter.load();
    Annotator tagger = PosTagger.load();
    Annotator splitter = new NewsSentenceSplitter();
    PlainArticles texts = PlainArticles.read(data.resolve("corpus"));
    corpora =
        GoldCorpora.read(
            data.resolve("ner"),
            HandLabels.of(texts.news()),
            OwnArticles.read(own.resolve("written")));
    PlainText plainText = corpora.plainText(texts);
    lists =
        ListCompiler.compile(plainText.counts(), data.resolve("gazetteers"), own.resolve("lists"));
    annotator = article -> mended(tagger.annotate(segmenter.annotate(article)));
    classes = new ClassTrainer(segmenter, log).train(plainText, GRAINS);
    plain = texts.annotated(article -> annotator.annotate(splitter.annotate(article)));
  }

  /**
   * Reads and prepares.
   *
   * @param data folder of corpora and name lists
   * @param own folder of what we wrote ourselves
   * @throws IOException if either cannot be read
   */
  static TrainingResources open(Path data, Path own, PrintWriter log) throws IOException {
    return new TrainingResources(data, own, log);
  }

  private AnnotatedArticle mended(AnnotatedArticle article) {
    return Resegmentation.of(article, lists).article();
  }

  /** The labelled corpora, a part of ANERcorp held out, and what is for development of others. */
  TrainingData divided(DevelopmentSplit.Part heldOut) {
    return TrainingData.of(corpora, heldOut, annotator);
  }

  /**
   * Trains on a part of the corpora.
   *
   * @param development articles to choose by and to calibrate scores by
   */
  EntityTrainer.Chosen choose(
      List<Corpus> training, Map<WeightSet, List<GoldArticle>> development, long seed)
      throws IOException {
    return trainer(training, seed).choose(training, plain, development);
  }

  /** Trains on all corpora, development parts and all, as was found best on a part. */
  EntityModel repeat(EntityTrainer.Chosen chosen, long seed) {
    List<Corpus> all = corpora.corpora(annotator);
    return trainer(all, seed).repeat(chosen, all, plain);
  }

  private EntityTrainer trainer(List<Corpus> training, long seed) {
    GenreDetector genres = GenreTrainer.train(training, plain, seed);
    return new EntityTrainer(genres, lists, classes, TrainingOptions.standard(seed), log);
  }
}
