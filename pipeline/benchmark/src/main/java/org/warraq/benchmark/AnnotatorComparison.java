// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.rounded;

import java.util.List;
import org.warraq.article.Article;

/**
 * Compares each annotator of Warraq with that of CoreNLP for the same task, in one thread. They
 * take turns on the same articles. Each article comes only once, because the segmenter remembers
 * words: repeated text would make it too fast.
 */
final class AnnotatorComparison {
  private static final int TURNS = 12;

  private final WarraqAnnotators warraq = WarraqAnnotators.shared();
  private final CoreNlpAnnotators coreNlp = new CoreNlpAnnotators();
  private final double maxSeconds;

  /**
   * Loads the annotators of both programs.
   *
   * @param maxSeconds time for each annotator, in all turns together
   */
  AnnotatorComparison(double maxSeconds) {
    this.maxSeconds = maxSeconds;
  }

  /** Times all annotators on these articles and makes the table of their speeds. */
  MarkdownTable over(List<Article> articles) {
    WarraqAnnotators preparing = WarraqAnnotators.withSeparateSegmenter();
    AnnotatorTimer split = new AnnotatorTimer(warraq::split);
    AnnotatorTimer segment = new AnnotatorTimer(warraq::segment);
    AnnotatorTimer coreNlpSegment = new AnnotatorTimer(coreNlp::segment);
    AnnotatorTimer tag = new AnnotatorTimer(warraq::tag);
    AnnotatorTimer coreNlpTag = new AnnotatorTimer(coreNlp::tag);
    AnnotatorTimer recognize = new AnnotatorTimer(warraq::recognize);
    List<AnnotatorTimer> timers =
        List.of(split, coreNlpSegment, segment, coreNlpTag, tag, recognize);
    for (int i = 0; i < TURNS; i++) {
      List<LayeredArticle> part = part(i, articles).stream().map(preparing::layers).toList();
      timers.forEach(timer -> timer.turn(part, maxSeconds / TURNS));
    }
    MarkdownTable table =
        new MarkdownTable(
            "one annotator, one thread",
            "CoreNLP words/s",
            "Warraq words/s",
            "CoreNLP segments/s",
            "Warraq segments/s",
            "ratio");
    addRow(table, "split", AnnotatorSpeed.NOT_MEASURED, split.speed());
    addRow(table, "segment", coreNlpSegment.speed(), segment.speed());
    addRow(table, "pos", coreNlpTag.speed(), tag.speed());
    addRow(table, "ner", AnnotatorSpeed.NOT_MEASURED, recognize.speed());
    return table;
  }

  private static List<Article> part(int turn, List<Article> articles) {
    int size = articles.size();
    return articles.subList(turn * size / TURNS, (turn + 1) * size / TURNS);
  }

  private static void addRow(
      MarkdownTable table, String step, AnnotatorSpeed coreNlp, AnnotatorSpeed warraq) {
    table.row(
        step,
        rounded(coreNlp.wordsPerSecond()),
        rounded(warraq.wordsPerSecond()),
        rounded(coreNlp.segmentsPerSecond()),
        rounded(warraq.segmentsPerSecond()),
        rounded(warraq.wordsPerSecond() / coreNlp.wordsPerSecond()));
  }
}
