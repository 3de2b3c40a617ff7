// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.NameScores;
import org.warraq.gold.ScoreTable;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.NameRecognizer;
import org.warraq.ner.NameSegments;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Command that trains the model of names. */
@Command(
    name = "train-ner",
    description = "Trains the model of names; the same data and seed give the same file.")
public final class TrainNames implements Callable<Integer> {
  private static final int[] GRAINS = {64, 256};

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--data",
      required = true,
      description = "Folder with ner/, gazetteers/ and corpus/; models/NER.md lists the files.")
  private Path data;

  @Option(
      names = "--own",
      description =
          "Folder of what we wrote ourselves, written/*.gold and lists/*.txt; default:"
              + " ${DEFAULT-VALUE}.",
      defaultValue = "models/training")
  private Path own;

  @Option(
      names = "--output",
      description = "Where the model goes; default: ${DEFAULT-VALUE}.",
      defaultValue = "models/src/main/resources/org/warraq/ner/names.model")
  private Path output;

  @Option(
      names = "--seed",
      description = "Seed of the order of sentences; default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  @Spec private CommandSpec spec;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainNames()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    Annotator segmenter = WordSegmenter.load();
    Annotator tagger = PosTagger.load();
    Annotator splitter = new NewsSentenceSplitter();
    Annotator annotator = article -> tagger.annotate(segmenter.annotate(article));
    PlainArticles texts = PlainArticles.read(data.resolve("corpus"));
    TrainingData read =
        TrainingData.read(
            data.resolve("ner"),
            HandLabels.of(texts.news(), annotator),
            Written.read(own.resolve("written"), annotator),
            annotator);
    PlainText plainText = read.plainText(texts);
    NameLists lists =
        ListCompiler.compile(plainText.counts(), data.resolve("gazetteers"), own.resolve("lists"));
    WordClasses classes = new ClassTrainer(segmenter, log).train(plainText, GRAINS);
    TrainingData corpora = read.with(article -> NameSegments.of(article, lists).article());
    Map<Genre, List<AnnotatedArticle>> plain =
        texts.annotated(
            article ->
                NameSegments.of(annotator.annotate(splitter.annotate(article)), lists).article());
    GenreDetector genres = GenreTrainer.train(corpora.training(), plain, seed);
    NameTrainer trainer =
        new NameTrainer(genres, lists, classes, TrainingOptions.standard(seed), log);
    byte[] model = trainer.train(corpora.training(), plain, corpora.development());
    Files.write(output, model);
    report(model, corpora, log);
    return 0;
  }

  private void report(byte[] model, TrainingData corpora, PrintWriter log) throws IOException {
    for (WeightSet set : WeightSet.values()) {
      NameRecognizer recognizer = NameRecognizer.of(model, set.guidelines());
      log.printf(
          "%n%s, development part%n%s%n", set, table(recognizer, corpora.development().get(set)));
    }
    log.printf("%n%s: %d bytes, SHA-256 %s%n", output, model.length, sha256(model));
    log.flush();
  }

  private static String table(NameRecognizer recognizer, List<GoldArticle> articles) {
    return ScoreTable.HEAD
        + System.lineSeparator()
        + ScoreTable.names(NameScores.of(recognizer, articles));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
