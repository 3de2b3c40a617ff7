// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.figure;

/** The table of steps of annotation, each by itself. */
final class StepTable {
  private final MarkdownTable table =
      new MarkdownTable(
          "one step, one thread, warm",
          "CoreNLP words/s",
          "Warraq words/s",
          "CoreNLP segments/s",
          "Warraq segments/s",
          "ratio");

  void row(String step, StepRate coreNlp, StepRate warraq) {
    table.row(
        step,
        figure(coreNlp.wordsPerSecond()),
        figure(warraq.wordsPerSecond()),
        figure(coreNlp.segmentsPerSecond()),
        figure(warraq.segmentsPerSecond()),
        figure(warraq.wordsPerSecond() / coreNlp.wordsPerSecond()));
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
