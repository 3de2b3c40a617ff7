// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.AnnotateArticles;

/** Measures the job as scripts/annotate runs it, from JSONL to Parquet. */
final class WarraqProgram {
  private final int threads;
  private final TemporaryFolder temporary;

  WarraqProgram(int threads, TemporaryFolder temporary) {
    this.threads = threads;
    this.temporary = temporary;
  }

  /**
   * Runs it on {@code copies} of all articles, and on one short article.
   *
   * @param annotators names of steps, separated by commas, like {@code --annotators} of the job
   * @throws IOException if the job fails or rejects an article
   */
  ProgramMeasurement run(String annotators, List<Article> articles, int copies, Article shortest)
      throws IOException, InterruptedException {
    String name = annotators.replace(',', '-');
    MeasuredProcess start = process(name + "-start", annotators, List.of(shortest), 1);
    MeasuredProcess whole = process(name, annotators, articles, copies);
    JsonNode counts =
        new JsonMapper().readTree(output(name).resolve("run.json").toFile()).required("counts");
    long annotated = counts.required("annotated").asLong();
    if (annotated != (long) copies * articles.size()) {
      throw new IOException("the job did not annotate all articles: " + counts);
    }
    return new ProgramMeasurement(
        annotated,
        copies * BenchmarkArticles.words(articles),
        counts.required("segments").asLong(),
        whole,
        start);
  }

  private MeasuredProcess process(
      String name, String annotators, List<Article> articles, int copies)
      throws IOException, InterruptedException {
    Path input = temporary.path(name + ".jsonl");
    BenchmarkArticles.writeJsonLines(articles, copies, input);
    return MeasuredProcess.run(
        temporary.path(name + ".log"),
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
    return temporary.path(name + ".out");
  }
}
