// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.NameSegments;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/** What all models are trained with, read and prepared once: text, name lists, word classes. */
final class Workshop {
  private static final int[] GRAINS = {64, 256};

  private final Path data;
  private final List<GoldArticle> labelled;
  private final List<GoldArticle> written;
  private final Annotator annotator;
  private final NameLists lists;
  private final WordClasses classes;
  private final Map<Genre, List<AnnotatedArticle>> plain;
  private final PrintWriter log;

  private Workshop(Path data, Path own, PrintWriter log) throws IOException {
    this.data = data;
    this.log = log;
    Annotator segmenter = WordSegmenter.load();
    Annotator tagger = PosTagger.load();
    Annotator splitter = new NewsSentenceSplitter();
    annotator = article -> tagger.annotate(segmenter.annotate(article));
    PlainArticles texts = PlainArticles.read(data.resolve("corpus"));
    labelled = HandLabels.of(texts.news(), annotator);
    written = Written.read(own.resolve("written"), annotator);
    PlainText plainText = read(DevelopmentSplit.Part.STANDARD).plainText(texts);
    lists =
        ListCompiler.compile(plainText.counts(), data.resolve("gazetteers"), own.resolve("lists"));
    classes = new ClassTrainer(segmenter, log).train(plainText, GRAINS);
    plain = texts.annotated(article -> mended(annotator.annotate(splitter.annotate(article))));
  }

  /**
   * Reads and prepares.
   *
   * @param data folder of corpora and name lists
   * @param own folder of what we wrote ourselves
   * @throws IOException if either cannot be read
   */
  static Workshop open(Path data, Path own, PrintWriter log) throws IOException {
    return new Workshop(data, own, log);
  }

  /** The labelled corpora, a part of ANERcorp held out. */
  TrainingData corpora(DevelopmentSplit.Part heldOut) {
    return read(heldOut).with(this::mended);
  }

  /**
   * The bytes of a model.
   *
   * @param development articles to choose by and to calibrate scores by
   */
  byte[] train(TrainingData corpora, Map<WeightSet, List<GoldArticle>> development, long seed)
      throws IOException {
    GenreDetector genres = GenreTrainer.train(corpora.training(), plain, seed);
    return new NameTrainer(genres, lists, classes, TrainingOptions.standard(seed), log)
        .train(corpora.training(), plain, development);
  }

  private TrainingData read(DevelopmentSplit.Part heldOut) {
    return TrainingData.read(data.resolve("ner"), heldOut, labelled, written, annotator);
  }

  private AnnotatedArticle mended(AnnotatedArticle article) {
    return NameSegments.of(article, lists).article();
  }
}
