// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.warraq.gold.ScoredEntity;

/**
 * Whether scores can be believed: of the names found with a score near 0.7, are 7 in 10 right?
 *
 * @see <a href="https://doi.org/10.1609/aaai.v29i1.9602">Naeini, Cooper and Hauskrecht (2015),
 *     Obtaining Well Calibrated Probabilities Using Bayesian Binning</a>
 */
final class Reliability {
  private static final int BUCKETS = 10;

  private Reliability() {}

  /**
   * A table of tenths of the scale: how many names have such a score, their mean score and how many
   * of them are right; last the expected calibration error. Shares are in per cent.
   */
  static String table(List<ScoredEntity> outcomes) {
    List<String> lines = new ArrayList<>();
    lines.add(format("%-14s %8s %10s %9s", "score", "names", "mean score", "right"));
    double error = 0;
    for (int i = 0; i < BUCKETS; i++) {
      int bucket = i;
      List<ScoredEntity> some = outcomes.stream().filter(each -> bucket(each) == bucket).toList();
      lines.add(row(format("%.1f–%.1f", i / 10.0, (i + 1) / 10.0), some));
      error += some.size() * Math.abs(meanScore(some) - shareRight(some));
    }
    lines.add(row("all", outcomes));
    double expected = outcomes.isEmpty() ? 0 : error / outcomes.size();
    lines.add(format("expected calibration error %.2f", 100 * expected));
    return String.join(System.lineSeparator(), lines);
  }

  private static int bucket(ScoredEntity outcome) {
    return Math.min(BUCKETS - 1, (int) (outcome.score() * BUCKETS));
  }

  private static String row(String label, List<ScoredEntity> some) {
    String count = format("%-14s %8d", label, some.size());
    return some.isEmpty()
        ? count
        : count + format(" %10.2f %9.2f", 100 * meanScore(some), 100 * shareRight(some));
  }

  private static double meanScore(List<ScoredEntity> some) {
    return some.stream().mapToDouble(ScoredEntity::score).average().orElse(0);
  }

  private static double shareRight(List<ScoredEntity> some) {
    return some.stream().mapToDouble(each -> each.right() ? 1 : 0).average().orElse(0);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
