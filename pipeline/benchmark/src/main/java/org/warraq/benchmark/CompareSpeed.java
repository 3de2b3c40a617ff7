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
import org.warraq.stanford.StanfordModels;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the job beside CoreNLP's command line, on the same articles. */
@Command(
    name = "benchmark",
    sortOptions = false,
    description = {
      "Measures Warraq beside CoreNLP's own command line on the same articles, each as a process"
          + " of its own with the same heap (WARRAQ_HEAP, default 2g) and collector, then each"
          + " annotator by itself; prints Markdown tables. CoreNLP segments and tags text files"
          + " into JSON; Warraq splits, segments, tags and recognizes names, JSONL to Parquet.",
      "",
      "With --jmh as the first flag, measures each of Warraq's annotators with JMH, whose flags"
          + " follow: scripts/benchmark --jmh segment -p input=FILES",
      ""
    })
public final class CompareSpeed implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--input",
      paramLabel = "FILES",
      defaultValue = "${sys:warraq.seeds:-seeds}",
      description = "Articles, as scripts/annotate takes them. Default: the seeds.")
  private String input;

  @Option(names = "--articles", paramLabel = "N", description = "How many of them. Default: all.")
  private int articles = Integer.MAX_VALUE;

  @Option(
      names = "--coreNlpArticles",
      paramLabel = "N",
      defaultValue = "800",
      description = "How many of those CoreNLP gets, the slower by far. Default: ${DEFAULT-VALUE}.")
  private int coreNlpArticles;

  @Option(
      names = "--copies",
      paramLabel = "K",
      defaultValue = "1",
      description =
          "How many times over Warraq gets them, under new ids, where they are few. It remembers"
              + " words, so that copies flatter it a little. Default: ${DEFAULT-VALUE}.")
  private int copies;

  @Option(names = "--threads", paramLabel = "N", description = "For each. Default: all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "6",
      description = "How long at most to time each annotator by itself. Default: ${DEFAULT-VALUE}.")
  private double seconds;

  @Option(
      names = "--temp",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}",
      description = "Where to put input and output, deleted at the end. Default: ${DEFAULT-VALUE}.")
  private Path temp;

  @Spec private CommandSpec spec;

  /** Runs the command and exits: 0 if it could measure, 1 if not, 2 if misused. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command, for tests to run without exiting. */
  static CommandLine commandLine() {
    return new CommandLine(new CompareSpeed())
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println("benchmark: " + exception.getMessage());
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkNumbers();
    try (Workspace workspace = Workspace.below(temp)) {
      say("reading %s", input);
      List<Article> sample = first(articles, Articles.read(input, workspace));
      print(conditions());
      comparePrograms(sample, workspace);
      say("loading the annotators of both, then timing each for at most %.3g s", seconds);
      print(new StepComparison(seconds).over(sample));
      return 0;
    }
  }

  private void comparePrograms(List<Article> sample, Workspace workspace)
      throws IOException, InterruptedException {
    Article shortest =
        sample.stream().min(Comparator.comparingInt(each -> each.text().length())).orElseThrow();
    List<Article> forCoreNlp = first(coreNlpArticles, sample);
    say("CoreNLP on %,d articles, %,d words", forCoreNlp.size(), Articles.words(forCoreNlp));
    ProgramRun coreNlp = new CoreNlpProgram(threads, workspace).run(forCoreNlp, shortest);

    long words = Articles.words(sample);
    say("Warraq on %,d articles %d times over, %,d words", sample.size(), copies, copies * words);
    WarraqProgram program = new WarraqProgram(threads, workspace);
    ProgramRun warraq = program.run("split,segment,pos,ner", sample, copies, shortest);
    say("Warraq again, with --annotators=split: what reading and writing take");
    ProgramRun splitting = program.run("split", sample, copies, shortest);
    print(ProgramTable.of(coreNlp, warraq, splitting));
  }

  private String conditions() {
    return String.format(
        Locale.ROOT,
        "%d threads, Java %s (%s), %s",
        threads,
        System.getProperty("java.version"),
        String.join(" ", JavaProcess.jvmFlags()),
        StanfordModels.VERSION);
  }

  private void checkNumbers() {
    if (articles < 1 || coreNlpArticles < 1 || copies < 1 || threads < 1 || !(seconds > 0)) {
      throw new ParameterException(
          spec.commandLine(), "articles, copies, threads and seconds must be more than 0");
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

  private static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
