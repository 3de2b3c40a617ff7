// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.AnnotateArticles;

/** The job as its script runs it: JSON lines in, Parquet out. */
final class WarraqProgram {
  private final int threads;
  private final Workspace workspace;

  WarraqProgram(int threads, Workspace workspace) {
    this.threads = threads;
    this.workspace = workspace;
  }

  /**
   * Runs it over some articles, several times over, and over one alone.
   *
   * @param annotators as {@code --annotators} of the job
   */
  ProgramRun run(String annotators, List<Article> articles, int copies, Article single)
      throws IOException, InterruptedException {
    String name = annotators.replace(',', '-');
    JavaProcess start = process(name + "-start", annotators, List.of(single), 1);
    JavaProcess whole = process(name, annotators, articles, copies);
    JsonNode counts =
        new JsonMapper().readTree(output(name).resolve("run.json").toFile()).required("counts");
    long annotated = counts.required("annotated").asLong();
    if (annotated != (long) copies * articles.size()) {
      throw new IOException("the job did not annotate all articles: " + counts);
    }
    return new ProgramRun(
        annotated,
        copies * Articles.words(articles),
        counts.required("segments").asLong(),
        whole,
        start);
  }

  private JavaProcess process(String name, String annotators, List<Article> articles, int copies)
      throws IOException, InterruptedException {
    Path input = workspace.path(name + ".jsonl");
    Articles.writeJsonLines(articles, copies, input);
    return JavaProcess.run(
        workspace.path(name + ".log"),
        System.getProperty("warraq.jar", System.getProperty("java.class.path")),
        AnnotateArticles.class.getName(),
        List.of(
            "--input=" + input,
            "--output=" + output(name),
            "--annotators=" + annotators,
            "--outputFormat=parquet",
            "--targetParallelism=" + threads,
            "--readParallelism=" + threads));
  }

  private Path output(String name) {
    return workspace.path(name + ".out");
  }
}
