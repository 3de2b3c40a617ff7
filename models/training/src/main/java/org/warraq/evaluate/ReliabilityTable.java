// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.warraq.gold.ScoredEntity;

/**
 * A text table that shows whether scores are good probabilities: of all entities with scores near
 * 0.7, about 70 % should be right.
 *
 * @see <a href="https://doi.org/10.1609/aaai.v29i1.9602">Naeini, Cooper and Hauskrecht (2015),
 *     Obtaining Well Calibrated Probabilities Using Bayesian Binning</a>
 */
final class ReliabilityTable {
  private static final int BUCKETS = 10;

  private ReliabilityTable() {}

  /**
   * Formats the table. Each row is a tenth of the score range: the number of entities with such a
   * score, their mean score and the share of them that is right, both in per cent. The last line is
   * the expected calibration error, in per cent.
   */
  static String of(List<ScoredEntity> entities) {
    List<String> lines = new ArrayList<>();
    lines.add(format("%-14s %8s %10s %9s", "score", "entities", "mean score", "right"));
    double error = 0;
    for (int i = 0; i < BUCKETS; i++) {
      int bucket = i;
      List<ScoredEntity> inBucket =
          entities.stream().filter(entity -> bucket(entity) == bucket).toList();
      lines.add(row(format("%.1f–%.1f", i / 10.0, (i + 1) / 10.0), inBucket));
      error += inBucket.size() * Math.abs(meanScore(inBucket) - shareRight(inBucket));
    }
    lines.add(row("all", entities));
    double expectedError = entities.isEmpty() ? 0 : error / entities.size();
    lines.add(format("expected calibration error %.2f", 100 * expectedError));
    return String.join(System.lineSeparator(), lines);
  }

  private static int bucket(ScoredEntity entity) {
    return Math.min(BUCKETS - 1, (int) (entity.score() * BUCKETS));
  }

  private static String row(String label, List<ScoredEntity> entities) {
    String count = format("%-14s %8d", label, entities.size());
    return entities.isEmpty()
        ? count
        : count + format(" %10.2f %9.2f", 100 * meanScore(entities), 100 * shareRight(entities));
  }

  private static double meanScore(List<ScoredEntity> entities) {
    return entities.stream().mapToDouble(ScoredEntity::score).average().orElse(0);
  }

  private static double shareRight(List<ScoredEntity> entities) {
    return entities.stream().mapToDouble(entity -> entity.right() ? 1 : 0).average().orElse(0);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
