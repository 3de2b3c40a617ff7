// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.count;
import static org.warraq.benchmark.MarkdownTable.rounded;

import java.util.function.ToDoubleFunction;

/** Makes the table that compares the two whole programs. */
final class ProgramComparison {
  private final MarkdownTable table =
      new MarkdownTable("whole programs", "CoreNLP", "Warraq", "ratio");
  private final ProgramMeasurement coreNlp;
  private final ProgramMeasurement warraq;

  private ProgramComparison(ProgramMeasurement coreNlp, ProgramMeasurement warraq) {
    this.coreNlp = coreNlp;
    this.warraq = warraq;
  }

  /**
   * Makes the table.
   *
   * @param oneCore a run of Warraq with one thread
   * @param splitting a run of Warraq that only split sentences, which shows the cost of reading and
   *     writing
   */
  static MarkdownTable of(
      ProgramMeasurement coreNlp,
      ProgramMeasurement warraq,
      ProgramMeasurement oneCore,
      ProgramMeasurement splitting) {
    ProgramComparison comparison = new ProgramComparison(coreNlp, warraq);
    comparison.table.row("articles", count(coreNlp.articles()), count(warraq.articles()), "");
    comparison.table.row("words between spaces", count(coreNlp.words()), count(warraq.words()), "");
    comparison.table.row("segments", count(coreNlp.segments()), count(warraq.segments()), "");
    comparison.speedRow("words/s, whole process", ProgramMeasurement::wordsPerSecond);
    comparison.speedRow("segments/s, whole process", ProgramMeasurement::segmentsPerSecond);
    comparison.speedRow("words/s, without start-up", ProgramMeasurement::warmWordsPerSecond);
    comparison.speedRow("segments/s, without start-up", ProgramMeasurement::warmSegmentsPerSecond);
    comparison.valueRow("whole process, s", run -> run.whole().seconds());
    comparison.valueRow(
        "start-up (process for one short article), s", run -> run.start().seconds());
    comparison.valueRow("whole process, s on all processors", run -> run.whole().cpuSeconds());
    comparison.valueRow("start-up, s on all processors", run -> run.start().cpuSeconds());
    comparison.valueRow("peak memory, MB", run -> run.whole().peakBytes() / 1e6);
    comparison.table.row(
        "loading of models as CoreNLP reports it, s", CoreNlpProgram.setupSeconds(coreNlp), "", "");
    comparison.table.row(
        "words/s with one thread, whole process", "", rounded(oneCore.wordsPerSecond()), "");
    comparison.table.row(
        "all threads, times one thread",
        "",
        rounded(warraq.wordsPerSecond() / oneCore.wordsPerSecond()),
        "");
    comparison.table.row(
        "words/s only to read, split and write, without start-up",
        "",
        rounded(splitting.warmWordsPerSecond()),
        "");
    return comparison.table;
  }

  private void speedRow(String label, ToDoubleFunction<ProgramMeasurement> speed) {
    double coreNlpSpeed = speed.applyAsDouble(coreNlp);
    double warraqSpeed = speed.applyAsDouble(warraq);
    table.row(
        label, rounded(coreNlpSpeed), rounded(warraqSpeed), rounded(warraqSpeed / coreNlpSpeed));
  }

  private void valueRow(String label, ToDoubleFunction<ProgramMeasurement> value) {
    table.row(
        label, rounded(value.applyAsDouble(coreNlp)), rounded(value.applyAsDouble(warraq)), "");
  }
}
