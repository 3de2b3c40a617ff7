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

/** CoreNLP's own command line: tokenizes, segments and tags text files, writes JSON. */
final class CoreNlpProgram {
  private static final Pattern TOKENS = Pattern.compile("TOTAL: .* for (\\d+) tokens");
  private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([\\d.]+) sec");

  private final int threads;
  private final Workspace workspace;

  CoreNlpProgram(int threads, Workspace workspace) {
    this.threads = threads;
    this.workspace = workspace;
  }

  /** Runs it over some articles, and over one alone. */
  ProgramRun run(List<Article> articles, Article single) throws IOException, InterruptedException {
    JavaProcess start = process("corenlp-start", List.of(single));
    JavaProcess whole = process("corenlp", articles);
    long segments = Long.parseLong(find(TOKENS, whole.output()));
    return new ProgramRun(articles.size(), Articles.words(articles), segments, whole, start);
  }

  private JavaProcess process(String name, List<Article> articles)
      throws IOException, InterruptedException {
    List<Path> texts = Articles.writeTexts(articles, workspace.path(name));
    Path list = workspace.path(name + ".list");
    Files.write(list, texts.stream().map(Path::toString).toList());
    return JavaProcess.run(
        workspace.path(name + ".log"),
        classPath(),
        StanfordCoreNLP.class.getName(),
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
            workspace.path(name + ".json").toString()));
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> Path.of(jar).getFileName().toString().startsWith("stanford-corenlp"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Seconds that it says it took to load its models. */
  static String setupSeconds(ProgramRun run) {
    return find(SETUP, run.whole().output());
  }

  private static String find(Pattern pattern, String output) {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new IllegalStateException(
          "CoreNLP no longer prints " + pattern + "; mend CoreNlpProgram. It printed:\n" + output);
    }
    return matcher.group(1);
  }
}
