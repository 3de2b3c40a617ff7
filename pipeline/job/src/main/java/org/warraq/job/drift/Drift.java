// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares a run's figures with those of earlier runs. Usual is what lies around their median, as
 * far off as four times their spread (the median absolute deviation, as if they were normally
 * distributed), or as its {@link DriftRule} allows, and three times what chance does in a run of
 * this size.
 */
public final class Drift {
  /** Where a bell curve's standard deviation lies in terms of its median absolute deviation. */
  private static final double DEVIATIONS_PER_MAD = 1.4826;

  private static final double USUAL_DEVIATIONS = 4;
  private static final double CHANCE_DEVIATIONS = 3;

  /** Java's start, loading and warming up. */
  private static final double START_SECONDS = 10;

  private final RunStatistics run;
  private final List<RunStatistics> earlier;

  private Drift(RunStatistics run, List<RunStatistics> earlier) {
    this.run = run;
    this.earlier = earlier;
  }

  /** A warning for each figure that is unusual; it begins with the figure's name. */
  public static List<String> warnings(RunStatistics run, List<RunStatistics> earlier) {
    return new Drift(run, earlier).warnings();
  }

  private List<String> warnings() {
    TreeSet<String> names = new TreeSet<>(run.byName().keySet());
    earlier.forEach(figures -> names.addAll(figures.byName().keySet()));
    List<String> warnings = new ArrayList<>();
    names.forEach(name -> warning(name).ifPresent(warnings::add));
    return warnings;
  }

  private Optional<String> warning(String name) {
    DriftRule rule = DriftRule.of(name);
    Optional<Double> value = value(name, run);
    double[] usual =
        earlier.stream().flatMap(f -> value(name, f).stream()).mapToDouble(v -> v).toArray();
    if (rule == null || value.isEmpty() || usual.length < rule.leastRuns()) {
      return Optional.empty();
    }
    double median = median(usual);
    double spread = median(Arrays.stream(usual).map(v -> Math.abs(v - median)).toArray());
    double allowed =
        Math.max(
            USUAL_DEVIATIONS * DEVIATIONS_PER_MAD * spread,
            Math.max(rule.absolute(), rule.relative() * median));
    double chance = CHANCE_DEVIATIONS * noise(rule.noise(), value.get(), median);
    boolean low = rule.side() != DriftRule.Side.HIGH && value.get() < median - allowed - chance;
    boolean high = rule.side() != DriftRule.Side.LOW && value.get() > median + allowed + chance;
    return low || high
        ? Optional.of(text(name, value.get(), median, allowed, rule))
        : Optional.empty();
  }

  /** A figure of a run; that of a label which never occurred, where others did, is 0. */
  private static Optional<Double> value(String name, RunStatistics figures) {
    boolean counted =
        name.startsWith(RunStatistics.REJECTED)
            || (name.startsWith(RunStatistics.ENTITIES)
                && has(figures, RunStatistics.WORDS_PER_ARTICLE))
            || (name.startsWith(RunStatistics.TAG_RATE)
                && has(figures, RunStatistics.UNKNOWN_FORM_RATE));
    return Optional.ofNullable(figures.byName().get(name))
        .or(() -> Optional.of(0.0).filter(v -> counted));
  }

  private static boolean has(RunStatistics figures, String name) {
    return figures.byName().containsKey(name);
  }

  private double noise(DriftRule.Noise noise, double value, double usual) {
    double articles = run.byName().get(RunStatistics.ARTICLES);
    double words = articles * run.byName().getOrDefault(RunStatistics.WORDS_PER_ARTICLE, 0.0);
    return switch (noise) {
      case COUNT -> Math.sqrt(value);
      case RATE -> Math.sqrt(usual * (1 - usual) / Math.max(1, words));
      case MEAN -> usual / Math.sqrt(Math.max(1, articles));
      case START -> usual * START_SECONDS * value / Math.max(1, words);
      case NONE -> 0;
    };
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String text(
      String name, double value, double median, double allowed, DriftRule rule) {
    String usual =
        switch (rule.side()) {
          case LOW -> "at least " + shown(median - allowed);
          case HIGH -> "at most " + shown(median + allowed);
          case BOTH -> shown(Math.max(0, median - allowed)) + " to " + shown(median + allowed);
        };
    return "%s is %s, usually %s: %s".formatted(name, shown(value), usual, rule.remedy());
  }

  private static String shown(double value) {
    return String.format(
        Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
  }
}
