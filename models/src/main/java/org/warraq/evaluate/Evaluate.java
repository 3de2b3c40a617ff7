// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.ner.NameRecognizer;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the annotators against the gold annotation of the seed articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the annotators against articles annotated by hand.")
public final class Evaluate implements Callable<Integer> {
  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      defaultValue = "${sys:warraq.seeds:-seeds}",
      description = "Folder of articles and their gold annotation (default: ${DEFAULT-VALUE}).")
  private Path seeds;

  @Option(names = "--errors", description = "List every difference from the gold annotation.")
  private boolean errors;

  @Spec private CommandSpec spec;

  /** Runs the command and exits: 0 if it could score, 1 if not, 2 if misused. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command, for tests to run without exiting. */
  static CommandLine commandLine() {
    return new CommandLine(new Evaluate())
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println(exception.getMessage());
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  @Override
  public Integer call() throws IOException {
    List<GoldArticle> gold = Seeds.readGold(seeds);
    List<Annotator> annotators = annotators();
    List<Comparison> comparisons =
        gold.stream().map(article -> compare(article, annotators)).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.println(ScoreTable.of(total(comparisons)));
    if (errors) {
      comparisons.stream().flatMap(each -> each.misses().stream()).forEach(out::println);
    }
    return 0;
  }

  private static List<Annotator> annotators() {
    return List.of(
        new NewsSentenceSplitter(), WordSegmenter.load(), PosTagger.load(), NameRecognizer.load());
  }

  private static Comparison compare(GoldArticle gold, List<Annotator> annotators) {
    AnnotatedArticle annotated = AnnotatedArticle.of(gold.article());
    for (Annotator annotator : annotators) {
      annotated = annotator.annotate(annotated);
    }
    return new Comparison(gold, annotated);
  }

  private static Scores total(List<Comparison> comparisons) {
    return comparisons.stream().map(Comparison::scores).reduce(Scores.NONE, Scores::plus);
  }
}
