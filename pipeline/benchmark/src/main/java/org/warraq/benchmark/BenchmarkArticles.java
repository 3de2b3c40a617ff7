// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.warraq.article.Article;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.run.Launcher;

/**
 * The articles of a benchmark: reads them like the job, and writes them as each program needs them.
 */
final class BenchmarkArticles {
  private static final int SHUFFLE_SEED = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private BenchmarkArticles() {}

  /**
   * Reads all articles of the input. They are shuffled, always in the same way, so that the first
   * ones are a fair sample.
   *
   * @param input files, folders and globs, like {@code --input} of the job
   * @throws IOException if the job cannot read the input (with the job's message), or it has no
   *     articles
   */
  static List<Article> read(String input, TemporaryFolder temporary) throws IOException {
    Path output = temporary.path("articles");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Launcher.of(
                AnnotateArticles::pipeline,
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(
                "--input=" + input,
                "--output=" + output,
                "--annotators=split",
                "--outputFormat=jsonl");
    if (exitCode != ExitCode.DONE.number()) {
      throw new IOException(err.toString(StandardCharsets.UTF_8).strip().replace("warraq: ", ""));
    }
    List<Article> articles = new ArrayList<>();
    for (String line : recordLines(output)) {
      JsonNode record = JSON.readTree(line);
      articles.add(Article.of(record.get("id").asText(), input, record.get("text").asText()));
    }
    if (articles.isEmpty()) {
      throw new IOException("--input: no article in " + input + "; pass files with articles");
    }
    Collections.shuffle(articles, new Random(SHUFFLE_SEED));
    return articles;
  }

  /**
   * Reads the records of all files. Sorts them, because the job spreads articles over files at
   * random.
   */
  private static List<String> recordLines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output.resolve("annotated"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    lines.sort(null);
    return lines;
  }

  /** Counts words between spaces. Unlike segments, all programs see the same number of them. */
  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }

  static long words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** Counts the different words between spaces. */
  static long distinctWords(List<Article> articles) {
    Set<String> words = new HashSet<>();
    for (Article article : articles) {
      StringTokenizer tokens = new StringTokenizer(article.text());
      while (tokens.hasMoreTokens()) {
        words.add(tokens.nextToken());
      }
    }
    return words.size();
  }

  /** Writes the articles as JSONL. */
  static void writeJsonLines(List<Article> articles, Path file) throws IOException {
    try (SequenceWriter out =
        JSON.writer().withRootValueSeparator("\n").writeValues(file.toFile())) {
      for (Article article : articles) {
        out.write(Map.of("id", article.id(), "text", article.text()));
      }
    }
  }

  /**
   * Writes each article as a text file into a new folder.
   *
   * @return the files, in the order of the articles
   */
  static List<Path> writeTexts(List<Article> articles, Path folder) throws IOException {
    Files.createDirectory(folder);
    List<Path> files = new ArrayList<>();
    for (Article article : articles) {
      files.add(Files.writeString(folder.resolve(files.size() + ".txt"), article.text()));
    }
    return files;
  }
}
