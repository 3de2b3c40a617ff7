// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.cli.CommandLines;
import org.warraq.table.Sha256;
import org.warraq.train.UnlabelledArticles;
import org.warraq.ud.LemmaScores;
import org.warraq.ud.UdAlignment;
import org.warraq.ud.UdArticles;
import org.warraq.ud.UdFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program that makes the tables of the lemmatizer. */
@Command(
    name = "scripts/train-lemmas",
    description = {
      "Makes the tables of the lemmatizer: inflects the lexicon, learns from raw text how frequent"
          + " lemmas are, and trains the choice among candidates. Prints scores.",
      "The same data always give the same file, byte for byte. It takes about 4 minutes and needs"
          + " 4 GB of heap (WARRAQ_HEAP sets another size)."
    })
public final class TrainLemmas implements Callable<Integer> {
  /** One out of this many articles of the encyclopedia is read. */
  private static final int ENCYCLOPEDIA_STEP = 3;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder of the data, with the folders lexicon/, corpus/ and ud/."
              + " models/training/LEMMA.md lists their files.")
  private Path data;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "models/annotators/src/main/resources/org/warraq/lemma/lemmas.tables",
      description =
          "File to write the tables to. An existing file is replaced. Default: ${DEFAULT-VALUE}.")
  private Path output;

  @Option(
      names = "--errors",
      description =
          "List the wrong lemmas of the cross-validation: form, tag, right lemma, found lemma."
              + " Default: off.")
  private boolean errors;

  @Spec private CommandSpec spec;

  /** Runs the program and exits. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line, so that tests can run the program without exiting. */
  static CommandLine commandLine() {
    return CommandLines.of(new TrainLemmas());
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter log = spec.commandLine().getOut();
    CommandLines.requireFolder(spec, "--data", data);
    checkOutput();
    Lexicon lexicon = lexicon();
    log.printf(
        Locale.ROOT,
        "%d lemmas with %d forms%n",
        lexicon.lexemes().size(),
        lexicon.candidates().size());
    UnlabelledArticles articles = UnlabelledArticles.read(data.resolve("corpus"));
    Map<SegmentKind, Integer> rawText =
        RawText.count(
            Stream.concat(articles.newsTexts().stream(), sample(articles.encyclopediaTexts())));
    log.printf(Locale.ROOT, "%d kinds of segments in raw text%n", rawText.size());
    log.flush();
    List<UdAlignment> sentences =
        UdFile.read(data.resolve("ud/pud-dev.conllu")).stream().map(UdArticles::aligned).toList();
    LemmaTrainer trainer = new LemmaTrainer(lexicon, rawText);
    LemmaScores scores = trainer.crossValidate(sentences);
    log.printf(
        "%nEach fifth of the treebank, scored with weights trained on the others:%n%n%s%n",
        scores.table());
    if (errors) {
      scores.mistakes().forEach(log::println);
    }
    byte[] file = trainer.train(sentences);
    Files.write(output, file);
    log.printf(
        Locale.ROOT,
        "%s: %d bytes, SHA-256 %s%n",
        output,
        file.length,
        Sha256.hex(Sha256.of(file)));
    log.flush();
    return 0;
  }

  private static Stream<String> sample(List<String> texts) {
    return IntStream.range(0, texts.size())
        .filter(i -> i % ENCYCLOPEDIA_STEP == 0)
        .mapToObj(texts::get);
  }

  private Lexicon lexicon() throws IOException {
    Path folder = data.resolve("lexicon");
    Lexicon lexicon = new Lexicon();
    ClosedWords.addTo(lexicon);
    new ElixirLexicon(lexicon).read(folder.resolve("elixirfm.tsv"));
    new CamelLexicon(lexicon).read(folder);
    AddedWords.addTo(lexicon);
    return lexicon;
  }

  /** Finds a wrong path before the work, not after it. */
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
