// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

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
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.ScoreTable;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.WeightSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Command that trains the model of names. */
@Command(
    name = "train-ner",
    description = "Trains the model of names; the same data and seed give the same file.")
public final class TrainNer implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--data",
      required = true,
      description =
          "Folder with ner/, gazetteers/ and corpus/; models/training/NER.md lists the files.")
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
      defaultValue = "models/annotators/src/main/resources/org/warraq/ner/entities.model")
  private Path output;

  @Option(
      names = "--seed",
      description = "Seed of the order of sentences and of dropout; default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--crossValidate",
      description =
          "Write no model, but score five on the fifth of ANERcorp that each has not seen; takes"
              + " five times as long.")
  private boolean crossValidate;

  @Spec private CommandSpec spec;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainNer()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    TrainingResources workshop = TrainingResources.open(data, own, log);
    if (crossValidate) {
      new CrossValidation(workshop, log).run(seed);
      return 0;
    }
    TrainingData divided = workshop.divided(DevelopmentSplit.Part.STANDARD);
    EntityTrainer.Chosen chosen = workshop.choose(divided.training(), divided.development(), seed);
    report(EntityModelFile.write(chosen.model()), divided.development(), log);
    log.printf("%nOnce more, %d passes over all corpora:%n", chosen.passes());
    byte[] model = EntityModelFile.write(workshop.repeat(chosen, seed));
    Files.write(output, model);
    log.printf("%n%s: %d bytes, SHA-256 %s%n", output, model.length, sha256(model));
    log.flush();
    return 0;
  }

  private static void report(
      byte[] model, Map<WeightSet, List<GoldArticle>> development, PrintWriter log)
      throws IOException {
    for (WeightSet set : WeightSet.values()) {
      EntityRecognizer recognizer = EntityRecognizer.of(model, set.guidelines());
      log.printf(
          "%n%s, development part, which this model has not seen%n%s%n",
          set, table(recognizer, development.get(set)));
    }
    log.flush();
  }

  private static String table(EntityRecognizer recognizer, List<GoldArticle> articles) {
    return ScoreTable.HEAD
        + System.lineSeparator()
        + ScoreTable.names(EntityScores.of(recognizer, articles));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
