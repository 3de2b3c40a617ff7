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

/**
 * JMH benchmarks of each annotator alone, for work on one of them: {@code scripts/benchmark --jmh}.
 * An operation is the annotation of one article. Two counters add words between spaces per second
 * and segments per second.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotatorBenchmarks {

  @Benchmark
  public Object split(Input input, Counters counters) {
    return counters.annotateNext(input, input.annotators::split);
  }

  @Benchmark
  public Object segment(Input input, Counters counters) {
    return counters.annotateNext(input, input.annotators::segment);
  }

  @Benchmark
  public Object pos(Input input, Counters counters) {
    return counters.annotateNext(input, input.annotators::tag);
  }

  @Benchmark
  public Object ner(Input input, Counters counters) {
    return counters.annotateNext(input, input.annotators::recognize);
  }

  /** The annotators, and the articles that all threads annotate. */
  @State(Scope.Benchmark)
  public static class Input {
    /** Input files like {@code --input} of the job. Empty: the seeds. JMH sets it ({@code -p}). */
    @Param("")
    public String input;

    private final WarraqAnnotators annotators = WarraqAnnotators.shared();
    private List<LayeredArticle> articles;

    @Setup
    public void load() throws IOException {
      String files = input.isEmpty() ? System.getProperty("warraq.seeds") : input;
      try (TemporaryFolder temporary =
          TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
        articles =
            BenchmarkArticles.read(files, temporary).stream().map(annotators::layers).toList();
      }
    }
  }

  /** Counts what a thread has annotated. JMH reports the public fields. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counters {
    public long words;
    public long segments;

    private int nextArticle;

    private Object annotateNext(Input input, Function<LayeredArticle, Object> annotator) {
      LayeredArticle article = input.articles.get(nextArticle);
      nextArticle = (nextArticle + 1) % input.articles.size();
      words += article.words();
      segments += article.segments();
      return annotator.apply(article);
    }
  }
}
