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
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.cli.CommandLines;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.TypeMapping;
import org.warraq.gold.WordsAndTags;
import org.warraq.ner.GenreChoice;
import org.warraq.ner.Guidelines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program that scores the annotators against gold: seed articles, a BIO file, a treebank. */
@Command(
    name = "scripts/evaluate",
    description = {
      "Scores the annotators against gold, that is, text that people labelled with the right"
          + " answer.",
      "Without options, it scores the sentences and the entities of the seed articles. With --gold,"
          + " it scores the entities of a file; with --ud, the words, tags and lemmas of a"
          + " treebank.",
      "Precision, recall and F1 are in per cent. After F1 comes its 95 %% interval, from a bootstrap"
          + " over sentences."
    })
public final class Evaluate implements Callable<Integer> {
  private static final int NO_ERRORS = 0;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      defaultValue = "${sys:warraq.seeds:-seeds}",
      description =
          "Folder of articles (*.txt) and their gold (*.gold). Default: ${DEFAULT-VALUE}.")
  private Path seeds;

  @Option(
      names = "--sentences",
      paramLabel = "DIR",
      defaultValue = "${sys:warraq.sentences:-models/training/sentences}",
      description =
          "Folder of texts in which ‖ marks the ends of sentences that are hard to find, one folder"
              + " for each row of scores. Default: ${DEFAULT-VALUE}.")
  private Path sentences;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = {
        "Score the entities of this file instead of the seeds. The file is UTF-8. Each line has one"
            + " token, a space or tab, and the token's BIO tag. A blank line ends a sentence.",
        "The file's sentences are kept. An entity that is found counts as the whole tokens that it"
            + " overlaps."
      })
  private Path gold;

  @Option(
      names = "--perArticle",
      paramLabel = "N",
      defaultValue = "" + GoldArticle.SENTENCES_PER_ARTICLE,
      description =
          "Number of consecutive sentences of the --gold file that are read as one article. Default:"
              + " ${DEFAULT-VALUE}.")
  private int perArticle;

  @Option(
      names = {"--ud", "--lemmas"},
      paramLabel = "FILE",
      description = {
        "Score words, Universal tags, lemmas and features against a treebank of Universal"
            + " Dependencies (CoNLL-U) instead of the seeds. With --errors, the most frequent"
            + " confusions of Universal tags and wrong lemmas are listed.",
        "Lemmas and features count where the treebank has a word with the span of the segment."
      })
  private Path ud;

  @Option(
      names = "--map",
      paramLabel = "TYPE=OURS",
      split = ",",
      description = {
        "Map an entity type of the --gold file to PER, LOC, ORG or MISC, or to O to ignore it.",
        "Always mapped: PERS=PER, MIS=MISC, FAC=LOC, NORP=O."
      })
  private Map<String, String> types = new HashMap<>();

  @Option(
      names = "--guidelines",
      paramLabel = "broad|anercorp",
      description = {
        "The rules that say what counts as an entity in news. \"broad\": every body with a name is an"
            + " organisation. \"anercorp\": as the corpus ANERcorp is labelled, with few bodies of"
            + " the state.",
        "Default: broad for the seeds; anercorp with --gold, because published files follow"
            + " ANERcorp."
      })
  private Guidelines guidelines;

  @Option(
      names = "--genre",
      paramLabel = "auto|news|encyclopedia",
      defaultValue = "auto",
      description =
          "Genre of the articles. \"auto\": the forms of each article decide. Default:"
              + " ${DEFAULT-VALUE}.")
  private GenreChoice genre;

  @Option(
      names = "--reliability",
      description =
          "Show, by score, how many of the entities that were found are right. Default: not shown.")
  private boolean reliability;

  @Option(
      names = "--errors",
      paramLabel = "N",
      arity = "0..1",
      defaultValue = "" + NO_ERRORS,
      converter = MistakeLimit.class,
      description = {
        "List every difference from the gold. With N, list only the N mistakes with the highest"
            + " scores and the N entities that were missed most often.",
        "Default: no list."
      })
  private Integer errors;

  @Spec private CommandSpec spec;

  /** Reads the value of {@code --errors}: null, for all mistakes, if the option has no value. */
  private static final class MistakeLimit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        return value.isEmpty() ? null : Integer.valueOf(value);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + value + "' is not a whole number; give 1 or more");
      }
    }
  }

  /** Runs the program and exits. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Returns the command line, so that tests can run the program without exiting. */
  static CommandLine commandLine() {
    return CommandLines.of(new Evaluate());
  }

  @Override
  public Integer call() throws IOException {
    if (gold == null && !types.isEmpty()) {
      throw wrongOption("--map works only with --gold; add --gold or remove --map");
    }
    if (ud != null && gold != null) {
      throw wrongOption("--ud and --gold score different things; pass one of them");
    }
    if (ud != null && (reliability || guidelines != null)) {
      throw wrongOption("--reliability and --guidelines concern entities; remove them with --ud");
    }
    if (perArticle < 1) {
      throw wrongOption("--perArticle=" + perArticle + ": give 1 or more");
    }
    if (errors != null && errors < NO_ERRORS) {
      throw wrongOption("--errors=" + errors + ": the number is negative; give 1 or more");
    }
    if (ud != null) {
      TreebankEvaluation.of(ud).print(spec.commandLine().getOut(), mistakeLimit());
      return 0;
    }
    List<GoldComparison> comparisons = gold == null ? compareSeeds() : compareFile();
    List<HardSentences> hard =
        gold == null ? HardSentences.read(sentences, Annotators.sentenceSplitter()) : List.of();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        gold == null
            ? ScoreReport.ofArticles(comparisons, hard, guidelines())
            : ScoreReport.ofEntities(comparisons, guidelines()));
    if (reliability) {
      out.println();
      out.println(
          ReliabilityTable.of(
              comparisons.stream()
                  .flatMap(each -> each.gold().scoredEntities(each.annotated()).stream())
                  .toList()));
    }
    mistakes(comparisons, hard).forEach(out::println);
    return 0;
  }

  private int mistakeLimit() {
    return errors == null ? Integer.MAX_VALUE : errors;
  }

  private Guidelines guidelines() {
    if (guidelines != null) {
      return guidelines;
    }
    return gold == null ? Guidelines.BROAD : Guidelines.ANERCORP;
  }

  private Annotator recognizer() {
    return Annotators.entityRecognizer(guidelines(), genre);
  }

  private List<GoldComparison> compareSeeds() throws IOException {
    List<GoldArticle> articles = SeedArticles.readGold(seeds);
    Annotator annotators =
        Annotator.chain(
            Annotators.sentenceSplitter(),
            Annotators.wordSegmenter(),
            Annotators.tagger(),
            recognizer());
    return articles.stream()
        .map(
            article -> {
              AnnotatedArticle unannotated = AnnotatedArticle.of(article.article().article());
              return new GoldComparison(article, annotators.annotate(unannotated));
            })
        .toList();
  }

  private List<GoldComparison> compareFile() {
    List<GoldSentence> sentences = BioFile.read(gold, mapping());
    Annotator recognizer = recognizer();
    return GoldArticle.of(sentences, perArticle, WordsAndTags::addTo).stream()
        .map(article -> new GoldComparison(article, recognizer.annotate(article.article())))
        .toList();
  }

  private TypeMapping mapping() {
    try {
      return TypeMapping.STANDARD.with(types);
    } catch (IllegalArgumentException e) {
      throw wrongOption("--map: " + e.getMessage());
    }
  }

  private ParameterException wrongOption(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Stream<?> mistakes(List<GoldComparison> comparisons, List<HardSentences> hard) {
    if (errors == null) {
      return Stream.concat(
          comparisons.stream()
              .flatMap(each -> Stream.concat(each.sentenceMistakes(), each.entityMistakes())),
          hard.stream()
              .flatMap(part -> part.comparisons().stream())
              .flatMap(GoldComparison::sentenceMistakes));
    }
    return errors == NO_ERRORS
        ? Stream.of()
        : WorstMistakes.of(
            comparisons.stream().flatMap(GoldComparison::entityMistakes).toList(), errors);
  }
}
