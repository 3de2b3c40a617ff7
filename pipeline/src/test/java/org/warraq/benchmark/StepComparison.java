// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.figure;

import java.util.List;
import org.warraq.article.Article;
import org.warraq.benchmark.WarraqSteps.Layers;

/**
 * Each annotator by itself, in one thread, beside CoreNLP's for the same: they take turns, and the
 * fastest of each one's turns counts, which spares it a warm-up and much of what else the machine
 * does.
 */
final class StepComparison {
  private static final int TURNS = 12;

  private final WarraqSteps warraq = new WarraqSteps();
  private final CoreNlpSteps coreNlp = new CoreNlpSteps();
  private final double seconds;

  /** Loads the annotators of both; each will get some seconds in all. */
  StepComparison(double seconds) {
    this.seconds = seconds;
  }

  /** The table, each step's rate over these articles. */
  MarkdownTable over(List<Article> articles) {
    List<Layers> layers = articles.stream().map(warraq::layers).toList();
    StepTimer split = new StepTimer(warraq::split, layers);
    StepTimer segment = new StepTimer(warraq::segment, layers);
    StepTimer theirSegment = new StepTimer(coreNlp::segment, layers);
    StepTimer pos = new StepTimer(warraq::tag, layers);
    StepTimer theirPos = new StepTimer(coreNlp::tag, layers);
    StepTimer ner = new StepTimer(warraq::recognize, layers);
    List<StepTimer> all = List.of(split, theirSegment, segment, theirPos, pos, ner);
    for (int i = 0; i < TURNS; i++) {
      all.forEach(timer -> timer.turn(seconds / TURNS));
    }
    MarkdownTable table =
        new MarkdownTable(
            "one step, one thread",
            "CoreNLP words/s",
            "Warraq words/s",
            "CoreNLP segments/s",
            "Warraq segments/s",
            "ratio");
    addRow(table, "split", StepRate.NONE, split.fastest());
    addRow(table, "segment", theirSegment.fastest(), segment.fastest());
    addRow(table, "pos", theirPos.fastest(), pos.fastest());
    addRow(table, "ner", StepRate.NONE, ner.fastest());
    return table;
  }

  private static void addRow(MarkdownTable table, String step, StepRate theirs, StepRate ours) {
    table.row(
        step,
        figure(theirs.wordsPerSecond()),
        figure(ours.wordsPerSecond()),
        figure(theirs.segmentsPerSecond()),
        figure(ours.segmentsPerSecond()),
        figure(ours.wordsPerSecond() / theirs.wordsPerSecond()));
  }
}
