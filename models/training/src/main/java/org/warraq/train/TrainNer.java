// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.warraq.cli.CommandLines;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.ScoreTable;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.WeightSet;
import org.warraq.table.Sha256;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program that trains the model of the entity recognizer. */
@Command(
    name = "scripts/train-ner",
    description = {
      "Trains the model of the entity recognizer and prints its scores.",
      "The same data and seed always give the same file, byte for byte. A training takes about"
          + " 15 minutes and needs 6 GB of heap (WARRAQ_HEAP sets another size)."
    })
public final class TrainNer implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder of the corpora and name lists, with the folders ner/, gazetteers/ and corpus/."
              + " models/training/NER.md lists their files.")
  private Path data;

  @Option(
      names = "--own",
      paramLabel = "DIR",
      defaultValue = "models/training",
      description =
          "Folder of the articles and name lists that the project wrote itself: written/*/*.gold"
              + " and lists/*.txt. Default: ${DEFAULT-VALUE}.")
  private Path own;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "models/annotators/src/main/resources/org/warraq/ner/entities.model",
      description =
          "File to write the model to. An existing file is replaced. Default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed of the random order of sentences and of dropout. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--crossValidate",
      description =
          "Write no model. Train five models instead, and score each on the fifth of ANERcorp that"
              + " it was not trained on. Takes five times as long. Default: off.")
  private boolean crossValidate;

  @Option(
      names = "--listsOnly",
      description =
          "Train nothing. Compile the name lists again, and put them into the model at --output,"
              + " after names were added to a list. Takes a minute. Default: off.")
  private boolean listsOnly;

  @Spec private CommandSpec spec;

  /** Runs the program and exits. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line, so that tests can run the program without exiting. */
  static CommandLine commandLine() {
    return CommandLines.of(new TrainNer());
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    CommandLines.requireFolder(spec, "--data", data);
    if (crossValidate) {
      new CrossValidation(TrainingResources.read(data, own, log), log).run(seed);
      return 0;
    }
    checkOutput();
    if (listsOnly) {
      write(ListsOfModel.renewed(output, data, own), log);
      return 0;
    }
    TrainingResources resources = TrainingResources.read(data, own, log);
    TrainingSplit divided = resources.divided(DevelopmentSplit.HeldOutBlocks.STANDARD);
    EntityTrainer.ChosenModel chosen =
        resources.choose(divided.training(), divided.development(), seed);
    report(EntityModelFile.write(chosen.model()), divided.development(), log);
    log.printf(Locale.ROOT, "%nTraining again, %d passes over all corpora:%n", chosen.passes());
    write(EntityModelFile.write(resources.repeat(chosen, seed)), log);
    return 0;
  }

  private void write(byte[] model, PrintWriter log) throws IOException {
    Files.write(output, model);
    log.printf(
        Locale.ROOT,
        "%n%s: %d bytes, SHA-256 %s%n",
        output,
        model.length,
        Sha256.hex(Sha256.of(model)));
    log.flush();
  }

  /** Finds a wrong path before the training, not after it. */
  private void checkOutput() {
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output) || folder == null || !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "--output=%s: must be a file in an existing folder; create the folder or correct the path"
              .formatted(output));
    }
  }

  private static void report(
      byte[] model, Map<WeightSet, List<GoldArticle>> development, PrintWriter log)
      throws IOException {
    for (WeightSet set : WeightSet.values()) {
      EntityRecognizer recognizer = EntityRecognizer.of(model, set.guidelines());
      log.printf(
          Locale.ROOT,
          "%n%s, development part, on which this model was not trained%n%s%n",
          set,
          scoreTable(recognizer, development.get(set)));
    }
    log.flush();
  }

  private static String scoreTable(EntityRecognizer recognizer, List<GoldArticle> articles) {
    return ScoreTable.HEAD
        + System.lineSeparator()
        + ScoreTable.entityRows(EntityScores.of(recognizer, articles));
  }
}
