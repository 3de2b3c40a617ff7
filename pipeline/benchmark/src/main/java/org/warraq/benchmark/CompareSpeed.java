// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.warraq.article.Article;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.Versions;
import org.warraq.job.flags.WrongArguments;
import org.warraq.stanford.StanfordModels;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program behind {@code scripts/benchmark}: measures Warraq and CoreNLP on the same articles
 * and prints two Markdown tables.
 */
@Command(
    name = "benchmark",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Compares Warraq with CoreNLP's command line on the same articles and prints Markdown tables."
          + " Each article should be given once: annotators remember words, so copies would flatter"
          + " them.",
      "The first table is for whole programs. Each runs in its own process with the same heap"
          + " (WARRAQ_HEAP, default 2g) and garbage collector. CoreNLP reads text files, segments,"
          + " tags and writes JSON. Warraq reads JSONL, takes all steps and writes Parquet. The second table is for each annotator alone in one thread.",
      "",
      "With --jmh as the first flag, JMH measures Warraq's annotators. JMH's own flags follow:"
          + " scripts/benchmark --jmh segment -p input=FILES",
      ""
    },
    exitCodeListHeading = "Exit codes:%n")
public final class CompareSpeed implements Callable<Integer> {

  @Option(
      names = "--input",
      paramLabel = "FILES",
      defaultValue = "${sys:warraq.seeds:-seeds}",
      description = "Files, folders or globs, like --input of scripts/annotate. Default: seeds.")
  private String input;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Number of articles to use, at most. Default: all.")
  private int articles = Integer.MAX_VALUE;

  @Option(
      names = "--coreNlpArticles",
      paramLabel = "N",
      defaultValue = "800",
      description =
          "Number of those articles that CoreNLP gets, because it is much slower."
              + " Default: ${DEFAULT-VALUE}.")
  private int coreNlpArticles;

  @Option(
      names = "--against",
      paramLabel = "JAR",
      description =
          "Job jar of another build, to which this build is compared: both annotate all articles,"
              + " by turns.")
  private Path against;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Number of turns of each build with --against. Default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of each program. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "6",
      description = "Seconds to time each annotator, at most. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}",
      description =
          "Folder for temporary input and output, which are deleted at the end."
              + " Default: ${DEFAULT-VALUE}.")
  private Path temp;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line, which tests execute without ending the JVM. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new CompareSpeed());
    commandLine
        .getCommandSpec()
        .usageMessage()
        .exitCodeList(ExitCode.meanings(ExitCode.DONE, ExitCode.FAILED, ExitCode.BAD_USAGE));
    return commandLine
        .setParameterExceptionHandler(WrongArguments.of("benchmark"))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println("benchmark: " + exception.getMessage());
              return ExitCode.FAILED.number();
            });
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkNumbers();
    try (TemporaryFolder temporary = TemporaryFolder.in(temp)) {
      say("reading %s", input);
      List<Article> sample = first(articles, BenchmarkArticles.read(input, temporary));
      print(conditions());
      print(text(sample));
      comparePrograms(sample, temporary);
      say("loading all annotators and timing each for at most %.3g s", seconds);
      print(new AnnotatorComparison(seconds).over(sample));
      return ExitCode.DONE.number();
    }
  }

  private void comparePrograms(List<Article> sample, TemporaryFolder temporary)
      throws IOException, InterruptedException {
    Article shortest =
        sample.stream().min(Comparator.comparingInt(each -> each.text().length())).orElseThrow();
    List<Article> forCoreNlp = first(coreNlpArticles, sample);
    say(
        "running CoreNLP on %,d articles, %,d words",
        forCoreNlp.size(), BenchmarkArticles.words(forCoreNlp));
    ProgramMeasurement coreNlp = new CoreNlpProgram(threads, temporary).run(forCoreNlp, shortest);

    WarraqProgram program = WarraqProgram.ofThisBuild(threads, temporary);
    say("running Warraq on %,d articles with all annotators", sample.size());
    ProgramMeasurement warraq = program.run("", sample, shortest);
    say("running Warraq with one thread");
    ProgramMeasurement oneCore = WarraqProgram.ofThisBuild(1, temporary).run("", sample, shortest);
    say("running Warraq with --annotators=split, to measure reading and writing");
    ProgramMeasurement splitting = program.run("split", sample, shortest);
    print(ProgramComparison.of(coreNlp, warraq, oneCore, splitting));
    if (against != null) {
      compareBuilds(sample, shortest, temporary);
    }
  }

  private void compareBuilds(List<Article> sample, Article shortest, TemporaryFolder temporary)
      throws IOException, InterruptedException {
    WarraqProgram own = WarraqProgram.ofThisBuild(threads, temporary);
    WarraqProgram other = WarraqProgram.ofOtherBuild(against, threads, temporary);
    BuildComparison comparison = new BuildComparison();
    for (int round = 1; round <= rounds; round++) {
      say("running both builds on %,d articles, round %d of %d", sample.size(), round, rounds);
      comparison.add(other.run("", sample, shortest), own.run("", sample, shortest));
    }
    print(comparison);
  }

  /** What the text is: speed depends on how many different words it has, and copies flatter it. */
  private static String text(List<Article> sample) {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d words between spaces, %,d different words",
        sample.size(),
        BenchmarkArticles.words(sample),
        BenchmarkArticles.distinctWords(sample));
  }

  private String conditions() {
    return String.format(
        Locale.ROOT,
        "%d threads, Java %s (%s), %s",
        threads,
        System.getProperty("java.version"),
        String.join(" ", MeasuredProcess.jvmFlags()),
        StanfordModels.VERSION);
  }

  private void checkNumbers() {
    requirePositive("--articles", articles);
    requirePositive("--coreNlpArticles", coreNlpArticles);
    requirePositive("--rounds", rounds);
    requirePositive("--threads", threads);
    requirePositive("--seconds", seconds);
  }

  private void requirePositive(String option, double value) {
    if (!(value > 0)) {
      throw new ParameterException(
          spec.commandLine(), "%s: must be more than 0; pass 1 or more".formatted(option));
    }
  }

  private void say(String format, Object... values) {
    spec.commandLine().getErr().printf(Locale.ROOT, format + " ...%n", values);
  }

  private void print(Object part) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(part);
    out.println();
    out.flush();
  }

  private static <T> List<T> first(int max, List<T> all) {
    return all.subList(0, Math.min(max, all.size()));
  }
}
