// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.warraq.benchmark.MarkdownTable.rounded;

/** The table that compares this build with another one, whose runs took turns. */
final class BuildComparison {
  private final MarkdownTable table =
      new MarkdownTable("builds by turns", "other build", "this build", "other / this");
  private int rounds;

  /** Adds the two runs of a round on the same articles. */
  void add(ProgramMeasurement other, ProgramMeasurement own) {
    rounds++;
    row("whole process, s", other.whole().seconds(), own.whole().seconds());
    row("whole process, s on all processors", other.whole().cpuSeconds(), own.whole().cpuSeconds());
    row("start-up, s", other.start().seconds(), own.start().seconds());
    row("start-up, s on all processors", other.start().cpuSeconds(), own.start().cpuSeconds());
    row("peak memory, MB", other.whole().peakBytes() / 1e6, own.whole().peakBytes() / 1e6);
  }

  private void row(String label, double other, double own) {
    table.row("round " + rounds + ": " + label, rounded(other), rounded(own), rounded(other / own));
  }

  /** The table of all rounds so far, in Markdown. */
  @Override
  public String toString() {
    return table.toString();
  }
}
