// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warraq.benchmark.WarraqSteps.Layers;

/**
 * Each annotator by itself, for work on one of them: {@code scripts/benchmark --jmh}. An operation
 * is an article; two counters say how many words between spaces and how many segments a second that
 * makes.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotatorBenchmarks {

  @Benchmark
  public Object split(Loaded loaded, Done done) {
    return done.next(loaded, loaded.steps::split);
  }

  @Benchmark
  public Object segment(Loaded loaded, Done done) {
    return done.next(loaded, loaded.steps::segment);
  }

  @Benchmark
  public Object pos(Loaded loaded, Done done) {
    return done.next(loaded, loaded.steps::tag);
  }

  @Benchmark
  public Object ner(Loaded loaded, Done done) {
    return done.next(loaded, loaded.steps::recognize);
  }

  /** The annotators, and articles for each. */
  @State(Scope.Benchmark)
  public static class Loaded {
    /** As {@code --input} of the job; empty for the seeds. */
    @Param("")
    public String input;

    private final WarraqSteps steps = new WarraqSteps();
    private List<Layers> articles;

    @Setup
    public void load() throws IOException {
      String files = input.isEmpty() ? System.getProperty("warraq.seeds") : input;
      try (Workspace workspace = Workspace.below(Path.of(System.getProperty("java.io.tmpdir")))) {
        articles = Articles.read(files, workspace).stream().map(steps::layers).toList();
      }
    }
  }

  /** What a thread has annotated. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Done {
    public long words;
    public long segments;

    private int next;

    private Object next(Loaded loaded, Function<Layers, Object> step) {
      Layers article = loaded.articles.get(next);
      next = (next + 1) % loaded.articles.size();
      words += article.words();
      segments += article.segments();
      return step.apply(article);
    }
  }
}
