// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.count;
import static org.warraq.benchmark.MarkdownTable.figure;

import java.util.function.ToDoubleFunction;

/** The table of two programs beside each other. */
final class ProgramTable {
  private final MarkdownTable table =
      new MarkdownTable("whole programs", "CoreNLP", "Warraq", "ratio");
  private final ProgramRun coreNlp;
  private final ProgramRun warraq;

  private ProgramTable(ProgramRun coreNlp, ProgramRun warraq) {
    this.coreNlp = coreNlp;
    this.warraq = warraq;
  }

  /**
   * Makes it.
   *
   * @param splitting a run of Warraq's without annotation but sentences
   */
  static MarkdownTable of(ProgramRun coreNlp, ProgramRun warraq, ProgramRun splitting) {
    ProgramTable rows = new ProgramTable(coreNlp, warraq);
    rows.table.row("articles", count(coreNlp.articles()), count(warraq.articles()), "");
    rows.table.row("words between spaces", count(coreNlp.words()), count(warraq.words()), "");
    rows.table.row("segments", count(coreNlp.segments()), count(warraq.segments()), "");
    rows.speeds("words/s, whole process", ProgramRun::wordsPerSecond);
    rows.speeds("segments/s, whole process", ProgramRun::segmentsPerSecond);
    rows.speeds("words/s, start taken off", ProgramRun::warmWordsPerSecond);
    rows.speeds("segments/s, start taken off", ProgramRun::warmSegmentsPerSecond);
    rows.figures("whole process, s", run -> run.whole().seconds());
    rows.figures("start: process for one short article, s", run -> run.start().seconds());
    rows.figures("peak memory, MB", run -> run.whole().peakBytes() / 1e6);
    rows.table.row("setup, as CoreNLP prints it, s", CoreNlpProgram.setupSeconds(coreNlp), "", "");
    rows.table.row(
        "words/s to read, split and write, start taken off",
        "",
        figure(splitting.warmWordsPerSecond()),
        "");
    return rows.table;
  }

  private void speeds(String label, ToDoubleFunction<ProgramRun> speed) {
    double theirs = speed.applyAsDouble(coreNlp);
    double ours = speed.applyAsDouble(warraq);
    table.row(label, figure(theirs), figure(ours), figure(ours / theirs));
  }

  private void figures(String label, ToDoubleFunction<ProgramRun> value) {
    table.row(label, figure(value.applyAsDouble(coreNlp)), figure(value.applyAsDouble(warraq)), "");
  }
}
