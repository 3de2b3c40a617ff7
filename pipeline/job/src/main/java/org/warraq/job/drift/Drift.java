// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares the statistics of a run with those of earlier runs and warns of unusual values.
 *
 * <p>A value is usual if it lies in a band around the median of the earlier values. Half the width
 * of the band is the sum of two parts. The first part is the largest of: four standard deviations,
 * estimated from the median absolute deviation; the {@link DriftRule}'s absolute margin; its
 * relative margin times the median. The second part is three standard errors, by which a run of
 * this size may differ by chance.
 *
 * <p>Immutable.
 */
public final class Drift {
  /** The ratio of a normal distribution's standard deviation to its median absolute deviation. */
  private static final double DEVIATIONS_PER_MAD = 1.4826;

  private static final double USUAL_DEVIATIONS = 4;
  private static final double CHANCE_DEVIATIONS = 3;

  /** Time in which Java starts, loads the models and compiles its code. */
  private static final double START_SECONDS = 10;

  private final RunStatistics run;
  private final List<RunStatistics> earlier;

  private Drift(RunStatistics run, List<RunStatistics> earlier) {
    this.run = run;
    this.earlier = earlier;
  }

  /**
   * One warning for each unusual statistic of {@code run}, sorted by the statistic's name, with
   * which the warning begins.
   */
  public static List<String> warnings(RunStatistics run, List<RunStatistics> earlier) {
    return new Drift(run, earlier).warnings();
  }

  private List<String> warnings() {
    TreeSet<String> names = new TreeSet<>(run.byName().keySet());
    earlier.forEach(statistics -> names.addAll(statistics.byName().keySet()));
    List<String> warnings = new ArrayList<>();
    names.forEach(name -> warning(name).ifPresent(warnings::add));
    return warnings;
  }

  private Optional<String> warning(String name) {
    DriftRule rule = DriftRule.of(name);
    Optional<Double> value = value(name, run);
    double[] earlierValues =
        earlier.stream()
            .flatMap(statistics -> value(name, statistics).stream())
            .mapToDouble(v -> v)
            .toArray();
    if (rule == null || value.isEmpty() || earlierValues.length < rule.minEarlierRuns()) {
      return Optional.empty();
    }
    double median = median(earlierValues);
    double medianAbsoluteDeviation =
        median(Arrays.stream(earlierValues).map(v -> Math.abs(v - median)).toArray());
    double margin =
        Math.max(
            USUAL_DEVIATIONS * DEVIATIONS_PER_MAD * medianAbsoluteDeviation,
            Math.max(rule.absoluteMargin(), rule.relativeMargin() * median));
    double chance = CHANCE_DEVIATIONS * standardError(rule.chance(), value.get(), median);
    boolean isLow = rule.side() != DriftRule.Side.HIGH && value.get() < median - margin - chance;
    boolean isHigh = rule.side() != DriftRule.Side.LOW && value.get() > median + margin + chance;
    return isLow || isHigh
        ? Optional.of(message(name, value.get(), median, margin, rule))
        : Optional.empty();
  }

  /**
   * The value of a statistic. A label that never occurred in a run has no entry there, so its value
   * is 0 if labels of its kind were counted in that run.
   */
  private static Optional<Double> value(String name, RunStatistics statistics) {
    boolean wasCounted =
        name.startsWith(RunStatistics.REJECTED_PREFIX)
            || (name.startsWith(RunStatistics.ENTITIES_PREFIX)
                && has(statistics, RunStatistics.WORDS_PER_ARTICLE))
            || (name.startsWith(RunStatistics.TAG_RATE_PREFIX)
                && has(statistics, RunStatistics.UNKNOWN_FORM_RATE));
    return Optional.ofNullable(statistics.byName().get(name))
        .or(() -> Optional.of(0.0).filter(v -> wasCounted));
  }

  private static boolean has(RunStatistics statistics, String name) {
    return statistics.byName().containsKey(name);
  }

  private double standardError(DriftRule.Chance chance, double value, double usual) {
    double articles = run.byName().get(RunStatistics.ARTICLES);
    double words = articles * run.byName().getOrDefault(RunStatistics.WORDS_PER_ARTICLE, 0.0);
    return switch (chance) {
      case COUNT -> Math.sqrt(value);
      case RATE -> Math.sqrt(usual * (1 - usual) / Math.max(1, words));
      case MEAN -> usual / Math.sqrt(Math.max(1, articles));
      case SPEED -> usual * START_SECONDS * value / Math.max(1, words);
      case NONE -> 0;
    };
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String message(
      String name, double value, double median, double margin, DriftRule rule) {
    String usual =
        switch (rule.side()) {
          case LOW -> "at least " + rounded(median - margin);
          case HIGH -> "at most " + rounded(median + margin);
          case BOTH -> rounded(Math.max(0, median - margin)) + " to " + rounded(median + margin);
        };
    return "%s is %s, usually %s: %s".formatted(name, rounded(value), usual, rule.hint());
  }

  private static String rounded(double value) {
    return String.format(
        Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
  }
}
