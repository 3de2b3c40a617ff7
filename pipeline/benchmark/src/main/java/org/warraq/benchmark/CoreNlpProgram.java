// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.warraq.article.Article;

/**
 * Measures CoreNLP's command line, which tokenizes, segments and tags text files and writes JSON.
 */
final class CoreNlpProgram {
  private static final Pattern TOKEN_COUNT = Pattern.compile("TOTAL: .* for (\\d+) tokens");
  private static final Pattern SETUP_SECONDS = Pattern.compile("Pipeline setup: ([\\d.]+) sec");

  private final int threads;
  private final TemporaryFolder temporary;

  CoreNlpProgram(int threads, TemporaryFolder temporary) {
    this.threads = threads;
    this.temporary = temporary;
  }

  /** Runs it on all articles, and on one short article. */
  ProgramMeasurement run(List<Article> articles, Article shortest)
      throws IOException, InterruptedException {
    MeasuredProcess start = process("corenlp-start", List.of(shortest));
    MeasuredProcess whole = process("corenlp", articles);
    long segments = Long.parseLong(find(TOKEN_COUNT, whole.output()));
    return new ProgramMeasurement(
        articles.size(), BenchmarkArticles.words(articles), segments, whole, start);
  }

  private MeasuredProcess process(String name, List<Article> articles)
      throws IOException, InterruptedException {
    List<Path> texts = BenchmarkArticles.writeTexts(articles, temporary.path(name));
    Path list = temporary.path(name + ".list");
    Files.write(list, texts.stream().map(Path::toString).toList());
    return MeasuredProcess.run(
        temporary.path(name + ".log"),
        MeasuredProcess.java(classPath(), StanfordCoreNLP.class.getName()),
        List.of(
            "-props",
            "StanfordCoreNLP-arabic.properties",
            "-annotators",
            "tokenize,ssplit,pos",
            "-threads",
            String.valueOf(threads),
            "-fileList",
            list.toString(),
            "-outputFormat",
            "json",
            "-outputDirectory",
            temporary.path(name + ".json").toString()));
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> Path.of(jar).getFileName().toString().startsWith("stanford-corenlp"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The seconds that CoreNLP took to load its models, as it printed them. */
  static String setupSeconds(ProgramMeasurement run) {
    return find(SETUP_SECONDS, run.whole().output());
  }

  private static String find(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException(
          "CoreNLP did not print "
              + pattern
              + "; correct the pattern in CoreNlpProgram. It printed:\n"
              + output);
    }
    return matcher.group(1);
  }
}
