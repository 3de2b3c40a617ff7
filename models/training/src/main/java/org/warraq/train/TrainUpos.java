// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.warraq.cli.CommandLines;
import org.warraq.table.Sha256;
import org.warraq.train.UposTreebank.Folding;
import org.warraq.ud.UdFile;
import org.warraq.ud.UdScores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program that trains the tagger's model of Universal tags. */
@Command(
    name = "scripts/train-upos",
    description = {
      "Trains the model of Universal tags on a treebank of Universal Dependencies.",
      "The same treebank and seed always give the same file, byte for byte. A training takes seconds."
    })
public final class TrainUpos implements Callable<Integer> {
  private static final String TREEBANK = "ud/pud-dev.conllu";
  private static final int FOLDS = 10;
  private static final int CONFUSIONS = 25;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder that holds the treebank, " + TREEBANK + ".")
  private Path data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "models/annotators/src/main/resources/org/warraq/pos/upos.model",
      description =
          "File to write the model to. An existing file is replaced. Default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the random order of segments. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--crossValidate",
      description =
          "Write no model. Train "
              + FOLDS
              + " models instead, and score each on the part of the"
              + " treebank that it was not trained on. Default: off.")
  private boolean crossValidate;

  @Spec private CommandSpec spec;

  /** Runs the program and exits. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line, so that tests can run the program without exiting. */
  static CommandLine commandLine() {
    return CommandLines.of(new TrainUpos());
  }

  @Override
  public Integer call() throws IOException {
    CommandLines.requireFolder(spec, "--data", data);
    if (!crossValidate) {
      checkOutput();
    }
    UposTreebank treebank = UposTreebank.of(UdFile.read(data.resolve(TREEBANK)));
    if (crossValidate) {
      print("Before: the Universal tag follows from the tag alone", treebank.scoresOfTags());
      for (Folding folding : Folding.values()) {
        print(
            "In " + FOLDS + " folds by " + folding.name().toLowerCase(Locale.ROOT),
            treebank.crossValidate(folding, FOLDS, seed));
      }
    } else {
      write(treebank.train(seed).write(), treebank.size());
    }
    return 0;
  }

  private void write(byte[] model, int sentences) throws IOException {
    Files.write(output, model);
    out()
        .printf(
            Locale.ROOT,
            "%s: %d sentences, %d bytes, SHA-256 %s%n",
            output,
            sentences,
            model.length,
            Sha256.hex(Sha256.of(model)));
    out().flush();
  }

  private void print(String title, UdScores scores) {
    out().printf("%s%n%n%s%n%n%s%n%n", title, scores.table(), scores.confusions(CONFUSIONS));
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
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
}
