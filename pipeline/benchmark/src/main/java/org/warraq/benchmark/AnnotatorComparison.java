// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.figure;

import java.util.List;
import org.warraq.article.Article;
import org.warraq.benchmark.WarraqSteps.Layers;

/**
 * Each annotator by itself, in one thread, beside CoreNLP's for the same. They take turns over the
 * same articles. None has seen an article before its turn: the segmenter remembers words, and text
 * that comes again would flatter it.
 */
final class StepComparison {
  private static final int TURNS = 12;

  private final WarraqSteps warraq = new WarraqSteps();
  private final CoreNlpSteps coreNlp = new CoreNlpSteps();
  private final double seconds;

  /** Loads the annotators of both; each will get at most some seconds in all. */
  StepComparison(double seconds) {
    this.seconds = seconds;
  }

  /** The table, each step's rate over these articles. */
  MarkdownTable over(List<Article> articles) {
    WarraqSteps before = new WarraqSteps();
    StepTimer split = new StepTimer(warraq::split);
    StepTimer segment = new StepTimer(warraq::segment);
    StepTimer theirSegment = new StepTimer(coreNlp::segment);
    StepTimer pos = new StepTimer(warraq::tag);
    StepTimer theirPos = new StepTimer(coreNlp::tag);
    StepTimer ner = new StepTimer(warraq::recognize);
    List<StepTimer> all = List.of(split, theirSegment, segment, theirPos, pos, ner);
    for (int i = 0; i < TURNS; i++) {
      List<Layers> turn = part(i, articles).stream().map(before::layers).toList();
      all.forEach(timer -> timer.turn(turn, seconds / TURNS));
    }
    MarkdownTable table =
        new MarkdownTable(
            "one step, one thread",
            "CoreNLP words/s",
            "Warraq words/s",
            "CoreNLP segments/s",
            "Warraq segments/s",
            "ratio");
    addRow(table, "split", StepRate.NONE, split.rate());
    addRow(table, "segment", theirSegment.rate(), segment.rate());
    addRow(table, "pos", theirPos.rate(), pos.rate());
    addRow(table, "ner", StepRate.NONE, ner.rate());
    return table;
  }

  private static List<Article> part(int turn, List<Article> articles) {
    int size = articles.size();
    return articles.subList(turn * size / TURNS, (turn + 1) * size / TURNS);
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
