// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.AnnotateArticles;

/** Measures the job, from JSONL to Parquet: this build or another. */
final class WarraqProgram {
  private final String name;
  private final List<String> command;
  private final int threads;
  private final TemporaryFolder temporary;
  private int runs;

  private WarraqProgram(String name, List<String> command, int threads, TemporaryFolder temporary) {
    this.name = name;
    this.command = command;
    this.threads = threads;
    this.temporary = temporary;
  }

  /**
   * This build, as {@code scripts/annotate} runs it; where that script is not known, as tests do
   * not know it, in the class path of this JVM.
   */
  static WarraqProgram ofThisBuild(int threads, TemporaryFolder temporary) {
    String scripts = System.getProperty("warraq.scripts");
    return scripts == null
        ? of("this", System.getProperty("java.class.path"), threads, temporary)
        : new WarraqProgram("this", List.of(scripts + "/annotate"), threads, temporary);
  }

  /** Another build, given by its job jar, with the heap and the collector of this JVM. */
  static WarraqProgram ofOtherBuild(Path jar, int threads, TemporaryFolder temporary) {
    return of("other", jar.toString(), threads, temporary);
  }

  private static WarraqProgram of(
      String name, String classPath, int threads, TemporaryFolder temporary) {
    List<String> command = MeasuredProcess.java(classPath, AnnotateArticles.class.getName());
    return new WarraqProgram(name, command, threads, temporary);
  }

  /**
   * Runs it on all articles, and on one short article.
   *
   * @param annotators names of steps, separated by commas, like {@code --annotators} of the job;
   *     empty for its default
   * @throws IOException if the job fails or rejects an article
   */
  ProgramMeasurement run(String annotators, List<Article> articles, Article shortest)
      throws IOException, InterruptedException {
    String run = name + "-" + threads + "-" + ++runs;
    MeasuredProcess start = process(run + "-start", annotators, List.of(shortest));
    MeasuredProcess whole = process(run, annotators, articles);
    JsonNode counts =
        new JsonMapper().readTree(output(run).resolve("run.json").toFile()).required("counts");
    long annotated = counts.required("annotated").asLong();
    if (annotated != articles.size()) {
      throw new IOException("the job did not annotate all articles: " + counts);
    }
    return new ProgramMeasurement(
        annotated,
        BenchmarkArticles.words(articles),
        counts.required("segments").asLong(),
        whole,
        start);
  }

  private MeasuredProcess process(String run, String annotators, List<Article> articles)
      throws IOException, InterruptedException {
    Path input = temporary.path(run + ".jsonl");
    BenchmarkArticles.writeJsonLines(articles, input);
    List<String> args = new ArrayList<>();
    args.add("--input=" + input);
    args.add("--output=" + output(run));
    args.add("--targetParallelism=" + threads);
    args.add("--readParallelism=" + Math.max(1, threads / 2)); // As it is by default.
    if (!annotators.isEmpty()) {
      args.add("--annotators=" + annotators);
    }
    return MeasuredProcess.run(temporary.path(run + ".log"), command, args);
  }

  private Path output(String run) {
    return temporary.path(run + ".out");
  }
}
