// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.TypeMapping;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.Guidelines;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the annotators against gold: the seed articles', or a file of names. */
@Command(
    name = "evaluate",
    description = {
      "Scores the annotators against annotation by hand: sentences and names of the seed articles,"
          + " or, with --gold, the names of a file.",
      "Scores are in per cent, with the 95 %% interval of F1 of a bootstrap over sentences."
    })
public final class Evaluate implements Callable<Integer> {
  private static final int NO_ERRORS = 0;
  private static final int ALL_ERRORS = -1;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      defaultValue = "${sys:warraq.seeds:-seeds}",
      description = "Folder of articles and their gold annotation (default: ${DEFAULT-VALUE}).")
  private Path seeds;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = {
        "Score the names in this file instead: a token, a blank or tab, and its BIO tag a line, a"
            + " blank line after each sentence, UTF-8.",
        "Sentences stay as they are and are read 100 on end as an article; a name that is found"
            + " counts as the whole tokens that it reaches into."
      })
  private Path gold;

  @Option(
      names = "--map",
      paramLabel = "TYPE=OURS",
      split = ",",
      description = {
        "What a type in that file is here: PER, LOC, ORG, MISC, or O for no name.",
        "Known besides our own: PERS=PER, MIS=MISC, FAC=LOC, NORP=O."
      })
  private Map<String, String> types = new HashMap<>();

  @Option(
      names = "--guidelines",
      paramLabel = "broad|anercorp",
      description = {
        "What counts as a name in news: every named body, or what ANERcorp labels, few bodies of the"
            + " state among it.",
        "Default: broad for the seeds, anercorp for a file, since published ones follow it."
      })
  private Guidelines guidelines;

  @Option(
      names = "--reliability",
      description = "Show how far the scores of names can be believed.")
  private boolean reliability;

  @Option(
      names = "--errors",
      paramLabel = "N",
      arity = "0..1",
      defaultValue = "" + NO_ERRORS,
      fallbackValue = "" + ALL_ERRORS,
      description = {
        "List every difference from the gold annotation; with N, the N surest mistakes and the N"
            + " names that were missed most often."
      })
  private int errors;

  @Spec private CommandSpec spec;

  /** Runs the command and exits: 0 if it could score, 1 if not, 2 if misused. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command, for tests to run without exiting. */
  static CommandLine commandLine() {
    return new CommandLine(new Evaluate())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (!(exception instanceof GoldException)) {
                throw exception;
              }
              command.getErr().println(exception.getMessage());
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  @Override
  public Integer call() throws IOException {
    if (gold == null && !types.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--map: needs --gold, whose types it maps");
    }
    List<Comparison> comparisons = gold == null ? compareSeeds() : compareFile();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        gold == null
            ? ScoreReport.ofArticles(comparisons, guidelines())
            : ScoreReport.ofNames(comparisons, guidelines()));
    if (reliability) {
      out.println();
      out.println(
          Reliability.table(
              comparisons.stream()
                  .flatMap(each -> each.gold().outcomes(each.annotated()).stream())
                  .toList()));
    }
    misses(comparisons).forEach(out::println);
    return 0;
  }

  private Guidelines guidelines() {
    if (guidelines != null) {
      return guidelines;
    }
    return gold == null ? Guidelines.BROAD : Guidelines.ANERCORP;
  }

  private List<Comparison> compareSeeds() throws IOException {
    List<GoldArticle> articles = Seeds.readGold(seeds);
    Annotator splitter = new NewsSentenceSplitter();
    Annotator tagger = tagger();
    Annotator recognizer = EntityRecognizer.load(guidelines());
    return articles.stream()
        .map(
            article -> {
              AnnotatedArticle plain = AnnotatedArticle.of(article.article().article());
              AnnotatedArticle tagged = tagger.annotate(splitter.annotate(plain));
              return new Comparison(article, recognizer.annotate(tagged));
            })
        .toList();
  }

  private List<Comparison> compareFile() {
    List<GoldSentence> sentences = BioFile.read(gold, mapping());
    Annotator recognizer = EntityRecognizer.load(guidelines());
    return GoldArticle.of(sentences, tagger()).stream()
        .map(article -> new Comparison(article, recognizer.annotate(article.article())))
        .toList();
  }

  private TypeMapping mapping() {
    try {
      return TypeMapping.STANDARD.with(types);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
    }
  }

  /** Segments and tags what has been split. */
  private static Annotator tagger() {
    return Annotator.chain(WordSegmenter.load(), PosTagger.load());
  }

  private Stream<?> misses(List<Comparison> comparisons) {
    if (errors > NO_ERRORS) {
      return WorstMisses.of(comparisons.stream().flatMap(Comparison::nameMisses).toList(), errors);
    }
    return errors == NO_ERRORS
        ? Stream.of()
        : comparisons.stream()
            .flatMap(each -> Stream.concat(each.sentenceMisses(), each.nameMisses()));
  }
}
