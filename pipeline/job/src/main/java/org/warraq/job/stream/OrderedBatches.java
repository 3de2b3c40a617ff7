// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.stream;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.annotate.AnnotationTransform;
import org.warraq.job.annotate.AnnotationTransforms;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.Outcome.Refused;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.parse.ParsedArticle;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.record.Printable;
import org.warraq.job.record.Rejected;

/**
 * Takes the results of reading, annotates articles on all cores, a batch at a time, and hands them
 * over in their order. Prints a line for each input that is rejected. Not thread-safe.
 */
final class OrderedBatches implements ReadResults {
  private static final int BATCH = 256;

  /** A batch of long articles is full earlier, at this many UTF-16 units. */
  private static final int BATCH_CHARS = 1 << 22;

  private final List<AnnotationTransform> steps;
  private final Consumer records;
  private final PrintStream err;
  private final List<AnnotatedArticle> batch = new ArrayList<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private int batchChars;
  private long annotated;
  private long rejected;

  /** Takes annotated articles. */
  @FunctionalInterface
  interface Consumer {
    void accept(AnnotatedArticle article) throws IOException;
  }

  OrderedBatches(WarraqOptions options, Consumer records, PrintStream err) {
    this.steps =
        AnnotationStep.inOrder(options.getAnnotators()).stream()
            .map(step -> AnnotationTransforms.of(step, options))
            .toList();
    this.records = records;
    this.err = err;
  }

  @Override
  public void article(ParsedArticle parsed) {
    batch.add(parsed.annotated());
    batchChars += parsed.article().text().length();
    if (batch.size() >= BATCH || batchChars >= BATCH_CHARS) {
      annotateBatch();
    }
  }

  @Override
  public void rejected(Rejected input) {
    rejected++;
    err.println(
        "warraq: rejected %s: %s: %s"
            .formatted(Printable.of(input.id()), input.error(), Printable.of(input.message())));
  }

  @Override
  public void skipped() {
    throw new IllegalStateException("only a replay skips inputs");
  }

  @Override
  public void leftOut(String why) {
    leftOut.merge(why, 1L, Long::sum);
  }

  /** Annotates what is left, and prints what was left out. */
  void finish() {
    annotateBatch();
    leftOut.forEach((why, count) -> err.println("Left out " + count + " " + why + "."));
  }

  /** The number of articles that were handed over. */
  long annotated() {
    return annotated;
  }

  /** The number of inputs that were rejected. */
  long rejected() {
    return rejected;
  }

  private void annotateBatch() {
    List<Outcome> outcomes = batch.parallelStream().map(this::annotate).toList();
    batch.clear();
    batchChars = 0;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Accepted accepted) {
        annotated++;
        write(accepted.article());
      } else if (outcome instanceof Refused refused) {
        rejected(refused.input());
      }
    }
  }

  private void write(AnnotatedArticle article) {
    try {
      records.accept(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome annotate(AnnotatedArticle article) {
    Outcome outcome = Outcome.of(article);
    for (AnnotationTransform step : steps) {
      outcome = outcome.then(step::annotate);
    }
    return outcome;
  }
}
