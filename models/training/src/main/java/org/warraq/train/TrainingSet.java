// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.FeatureExtractor;

/**
 * Labelled sentences as numbers. Each feature has a row of weights that all corpora share, and one
 * more for each domain where it is frequent enough.
 *
 * @see <a href="https://aclanthology.org/P07-1033/">Daumé (2007), Frustratingly Easy Domain
 *     Adaptation</a>
 */
final class TrainingSet {
  static final int NO_ROW = -1;

  private static final int DOMAINS = Domain.values().length;

  private final List<FeatureExtractor> readers;
  private final FeatureNumbers numbers = new FeatureNumbers();
  private final List<Sentence> sentences = new ArrayList<>();

  /** For each domain, by its number, and shared row that of its copy. */
  private int[][] copyRow;

  private long[] kept;
  private int[] rowCounts;

  /**
   * An empty set.
   *
   * @param readers for each fold what reads its features
   */
  TrainingSet(List<FeatureExtractor> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * A sentence.
   *
   * @param fold the fold that it is in
   * @param domains the numbers of the domains whose weights it uses
   * @param features for each segment its features' numbers
   * @param labels for each segment its label
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Sentence(int fold, int[] domains, int[][] features, int[] labels) {}

  /** Adds the sentences of a corpus. */
  void add(Corpus corpus) {
    int[] domains = corpus.domains().stream().mapToInt(Domain::number).toArray();
    for (int fold = 0; fold < corpus.folds().size(); fold++) {
      for (GoldArticle gold : corpus.folds().get(fold)) {
        add(gold, fold, domains);
      }
    }
  }

  private void add(GoldArticle gold, int fold, int[] domains) {
    int[] labels = SegmentLabels.of(gold);
    Words words = gold.article().words();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int end = words.sentenceFirstSegment(sentence + 1);
      if (end > first) {
        long[][] features = readers.get(fold).features(gold.article(), sentence);
        int[] ofSentence = Arrays.copyOfRange(labels, first, end);
        sentences.add(new Sentence(fold, domains, numbered(features), ofSentence));
      }
    }
  }

  private int[][] numbered(long[][] features) {
    int[][] numbered = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      numbered[i] = Arrays.stream(features[i]).mapToInt(numbers::of).toArray();
    }
    return numbered;
  }

  /** Forgets the features met fewer than {@code least} times, and gives out the rows. */
  void freeze(int least) {
    int[] counts = new int[numbers.size()];
    int[][] byDomain = new int[DOMAINS][numbers.size()];
    for (Sentence sentence : sentences) {
      for (int[] features : sentence.features()) {
        for (int feature : features) {
          counts[feature]++;
          for (int domain : sentence.domains()) {
            byDomain[domain][feature]++;
          }
        }
      }
    }
    int[] rowOf = new int[numbers.size()];
    int size = 0;
    for (int feature = 0; feature < rowOf.length; feature++) {
      rowOf[feature] = counts[feature] >= least ? size++ : NO_ROW;
    }
    kept = new long[size];
    copyRow = new int[DOMAINS][size];
    rowCounts = new int[size * (DOMAINS + 1)];
    int rows = size;
    for (int feature = 0; feature < rowOf.length; feature++) {
      int row = rowOf[feature];
      if (row != NO_ROW) {
        kept[row] = numbers.feature(feature);
        rowCounts[row] = counts[feature];
        for (int domain = 0; domain < DOMAINS; domain++) {
          int count = byDomain[domain][feature];
          copyRow[domain][row] = count >= least ? rows : NO_ROW;
          rowCounts[rows] = count;
          rows += count >= least ? 1 : 0;
        }
      }
    }
    rowCounts = Arrays.copyOf(rowCounts, rows);
    sentences.replaceAll(sentence -> renumbered(sentence, rowOf));
  }

  private static Sentence renumbered(Sentence sentence, int[] rowOf) {
    int[][] features = new int[sentence.features().length][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          Arrays.stream(sentence.features()[i])
              .map(feature -> rowOf[feature])
              .filter(row -> row != NO_ROW)
              .toArray();
    }
    return new Sentence(sentence.fold(), sentence.domains(), features, sentence.labels());
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences that are not in a fold. */
  List<Sentence> sentencesWithout(int fold) {
    return sentences.stream().filter(sentence -> sentence.fold() != fold).toList();
  }

  /** Number of features; their shared rows come first. */
  int features() {
    return kept.length;
  }

  /** Number of rows of weights. */
  int rows() {
    return rowCounts.length;
  }

  /** How often a row is used in one pass. */
  int count(int row) {
    return rowCounts[row];
  }

  /** The fingerprint of the feature with a shared row. */
  long fingerprint(int row) {
    return kept[row];
  }

  /** The row of a domain's own copy of a feature, or {@link #NO_ROW}. */
  int copyRow(int domain, int row) {
    return copyRow[domain][row];
  }
}
