// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.warraq.article.AtbTag;
import org.warraq.lemma.Candidates;
import org.warraq.lemma.ChoiceFeatures;
import org.warraq.lemma.LemmaClass;
import org.warraq.lemma.LemmaTable;
import org.warraq.lemma.SegmentContext;

/**
 * Learns from raw text how frequent lemmas are, how rare the cells of paradigms, and which tags the
 * groups of cells get. It uses expectation maximization: segments with one candidate count for it,
 * the others are divided among their candidates as the last round's counts say.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1977.tb01600.x">Dempster, Laird and Rubin
 *     (1977), Maximum Likelihood from Incomplete Data via the EM Algorithm</a>
 */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class LemmaStatistics {
  private static final double LEMMA_SMOOTHING = 0.05;
  private static final double CELL_SMOOTHING = 0.5;
  private static final double TAG_SMOOTHING = 1;

  /** Verbs in general count as much as this number of uses of the verb itself. */
  private static final double PRIOR_VERBS = 5;

  /** A rare adjective is held to be one without complement. */
  private static final double PRIOR_ADJECTIVES = 10;

  private static final int TAGS = AtbTag.values().length;
  private static final int CLASSES = LemmaClass.values().length;

  private final LemmaTable table;
  private final double[] lemmas;
  private final double[][] cells;

  /** By lemma: how often it is a passive. */
  private final double[] passives;

  /** By lemma: how often a preposition comes next. */
  private final double[] beforePrepositions;

  private final double[][] tags = new double[ChoiceFeatures.GROUPS][TAGS];
  private final float[] weights;

  /** A kind of segments with its candidates. */
  @SuppressWarnings("ArrayRecordComponent") // These records are never compared.
  private record Ambiguity(
      int tag, boolean beforePreposition, double count, int[] candidates, double[] fixed) {}

  private final List<Ambiguity> ambiguities = new ArrayList<>();

  LemmaStatistics(
      LemmaTable table, float[] weights, double[] startCounts, Map<SegmentKind, Integer> counts) {
    this.weights = weights;
    this.table = table;
    lemmas = new double[table.lemmas()];
    passives = new double[table.lemmas()];
    beforePrepositions = new double[table.lemmas()];
    cells = new double[CLASSES][table.cells().size()];
    SegmentContext context = new SegmentContext();
    for (Map.Entry<SegmentKind, Integer> entry : counts.entrySet()) {
      SegmentKind kind = entry.getKey();
      context.set(
          kind.form(),
          kind.previousForm(),
          kind.jussive(),
          kind.text(),
          0,
          kind.text().length(),
          kind.tag(),
          kind.nextTag(),
          kind.pronounFollows());
      add(context, kind.tag(), kind.nextTag(), entry.getValue());
    }
    System.arraycopy(startCounts, 0, lemmas, 0, lemmas.length);
    for (double[] row : cells) {
      Arrays.fill(row, 1);
    }
    for (double[] row : tags) {
      Arrays.fill(row, 1);
    }
  }

  private void add(SegmentContext context, int tag, int nextTag, int count) {
    List<Integer> found = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    Candidates.visit(
        table,
        context,
        (candidate, afterArticle) -> {
          double[] score = new double[1];
          ChoiceFeatures.extract(
              table,
              candidate,
              afterArticle,
              context,
              (feature, value) -> score[0] += weights[feature] * value);
          found.add(candidate);
          scores.add(score[0]);
        });
    if (!found.isEmpty()) {
      ambiguities.add(
          new Ambiguity(
              tag,
              nextTag == AtbTag.IN.ordinal(),
              count,
              found.stream().mapToInt(Integer::intValue).toArray(),
              scores.stream().mapToDouble(Double::doubleValue).toArray()));
    }
  }

  /** Runs some rounds of expectation maximization. */
  void run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      double[] logLemmas = logShares(lemmas, LEMMA_SMOOTHING);
      double[][] logCells = new double[CLASSES][];
      for (int i = 0; i < CLASSES; i++) {
        logCells[i] = logShares(cells[i], CELL_SMOOTHING);
      }
      double[][] logTags = logTags();
      Arrays.fill(lemmas, 0);
      Arrays.fill(passives, 0);
      Arrays.fill(beforePrepositions, 0);
      clear(cells);
      clear(tags);
      for (Ambiguity each : ambiguities) {
        count(each, logLemmas, logCells, logTags);
      }
    }
  }

  private static void clear(double[][] rows) {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
  }

  private void count(Ambiguity each, double[] logLemmas, double[][] logCells, double[][] logTags) {
    int[] candidates = each.candidates();
    double[] shares = new double[candidates.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      int lemma = LemmaTable.lemmaOf(candidates[i]);
      int cell = LemmaTable.cellOf(candidates[i]);
      shares[i] =
          each.fixed()[i]
              + logLemmas[lemma]
              + logCells[table.lemmaClass(lemma)][cell]
              + logTags[table.cells().group(cell)][each.tag()];
      max = Math.max(max, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - max);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      double share = each.count() * shares[i] / sum;
      int lemma = LemmaTable.lemmaOf(candidates[i]);
      int cell = LemmaTable.cellOf(candidates[i]);
      lemmas[lemma] += share;
      passives[lemma] += table.cells().passive(cell) ? share : 0;
      beforePrepositions[lemma] += each.beforePreposition() ? share : 0;
      cells[table.lemmaClass(lemma)][cell] += share;
      tags[table.cells().group(cell)][each.tag()] += share;
    }
  }

  private static double[] logShares(double[] counts, double smoothing) {
    double sum = Arrays.stream(counts).sum() + smoothing * counts.length;
    return Arrays.stream(counts).map(count -> Math.log((count + smoothing) / sum)).toArray();
  }

  /** By group and tag: the logarithm of the tag's share. */
  double[][] logTags() {
    double[][] logs = new double[tags.length][];
    for (int i = 0; i < tags.length; i++) {
      logs[i] = logShares(tags[i], TAG_SMOOTHING);
    }
    return logs;
  }

  /** By lemma: the logarithm of its frequency, from 0. */
  double[] logFrequencies() {
    return Arrays.stream(lemmas)
        .map(count -> Math.log((count + LEMMA_SMOOTHING) / LEMMA_SMOOTHING))
        .toArray();
  }

  /** By lemma: how much more its passive is used, as {@link LemmaTable#passive} gives it. */
  byte[] passives() {
    double all = 0;
    double passive = 0;
    for (int i = 0; i < lemmas.length; i++) {
      all += isVerb(i) ? lemmas[i] : 0;
      passive += passives[i];
    }
    double usual = (passive + 1) / (all + 2);
    byte[] steps = new byte[lemmas.length];
    for (int i = 0; i < steps.length; i++) {
      if (isVerb(i)) {
        double odds =
            (passives[i] + PRIOR_VERBS * usual)
                / (lemmas[i] - passives[i] + PRIOR_VERBS * (1 - usual));
        double log = Math.log(odds) - Math.log(usual / (1 - usual));
        steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(ChoiceFeatures.STEPS * log)));
      }
    }
    return steps;
  }

  private boolean isVerb(int lemma) {
    return table.lemmaClass(lemma) == LemmaClass.VERB.ordinal();
  }

  /** By adjective: per cent of its uses in which a preposition comes next; 0 for other words. */
  byte[] complements() {
    byte[] percent = new byte[lemmas.length];
    for (int i = 0; i < percent.length; i++) {
      if (table.lemmaClass(i) == LemmaClass.ADJECTIVE.ordinal()) {
        percent[i] =
            (byte) Math.round(100 * beforePrepositions[i] / (lemmas[i] + PRIOR_ADJECTIVES));
      }
    }
    return percent;
  }

  /** By cell: its rarity, as the table holds it. Each cell belongs to one class. */
  byte[] rarities() {
    byte[] steps = new byte[table.cells().size()];
    for (int cell = 0; cell < steps.length; cell++) {
      double best = 0;
      for (int i = 0; i < CLASSES; i++) {
        double sum = Arrays.stream(cells[i]).sum() + 1;
        best = Math.max(best, (cells[i][cell] + 0.5) / sum);
      }
      steps[cell] = (byte) Math.min(255, Math.round(-ChoiceFeatures.STEPS * Math.log(best)));
    }
    return steps;
  }
}
