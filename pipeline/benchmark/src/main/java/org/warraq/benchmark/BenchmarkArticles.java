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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.warraq.article.Article;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.run.Launcher;

/** The articles of a benchmark: reads them as the job does, and writes them for each program. */
final class Articles {
  private static final int ORDER = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private Articles() {}

  /**
   * All articles of the input, in an order without order that is always the same: the first ones
   * are a fair sample.
   *
   * @param input as {@code --input} of the job
   * @throws IOException if the job cannot read them, with its message, or finds none
   */
  static List<Article> read(String input, Workspace workspace) throws IOException {
    Path output = workspace.path("articles");
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
    if (exitCode != 0) {
      throw new IOException(err.toString(StandardCharsets.UTF_8).strip());
    }
    List<Article> articles = new ArrayList<>();
    for (String line : recordLines(output)) {
      JsonNode record = JSON.readTree(line);
      articles.add(Article.of(record.get("id").asText(), input, record.get("text").asText()));
    }
    if (articles.isEmpty()) {
      throw new IOException(
          "no article in " + input + "; give files that have some: --input=FILES");
    }
    Collections.shuffle(articles, new Random(ORDER));
    return articles;
  }

  /** The records of all files, sorted, because which file holds which article is chance. */
  private static List<String> recordLines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(output.resolve("annotated"))) {
      for (Path file : files.toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    lines.sort(null);
    return lines;
  }

  /** How many words between spaces: a count that is the same whatever program annotates them. */
  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }

  static long words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  /** Writes the articles as JSON lines, several times over, each time under new ids. */
  static void writeJsonLines(List<Article> articles, int copies, Path file) throws IOException {
    try (SequenceWriter out =
        JSON.writer().withRootValueSeparator("\n").writeValues(file.toFile())) {
      for (int copy = 1; copy <= copies; copy++) {
        for (Article article : articles) {
          out.write(Map.of("id", article.id() + "#" + copy, "text", article.text()));
        }
      }
    }
  }

  /**
   * Writes each article as a text file into a new folder.
   *
   * @return the files
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
