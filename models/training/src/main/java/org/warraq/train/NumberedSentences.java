// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.FeatureExtractor;

/**
 * Labelled sentences whose features are numbered, and the rows of weights that the features have.
 *
 * <p>A row holds one weight for each label. Each frequent feature has one row that all corpora
 * share, and one more row, its copy, for each domain where it is frequent (Daumé 2007):
 *
 * <table>
 * <caption>Rows</caption>
 * <tr><td>0 to {@link #features()} − 1</td><td>the shared row of each feature</td></tr>
 * <tr><td>{@link #features()} to {@link #rows()} − 1</td><td>the copies, see {@link
 *     #copyRow}</td></tr>
 * </table>
 *
 * <p>Add all corpora, then {@link #freeze} the set; only then it has rows. Not thread-safe while
 * corpora are added; not changed afterwards.
 *
 * @see <a href="https://aclanthology.org/P07-1033/">Daumé (2007), Frustratingly Easy Domain
 *     Adaptation</a>
 */
final class NumberedSentences {
  /** The row of a feature that is too rare to have one. */
  static final int NO_ROW = -1;

  private static final int DOMAINS = TrainingDomain.values().length;

  private final List<FeatureExtractor> readers;
  private final FeatureNumbers numbers = new FeatureNumbers();
  private final List<Sentence> sentences = new ArrayList<>();

  /** The copy of shared row {@code r} for domain {@code d} is {@code copyRow[d][r]}. */
  private int[][] copyRow;

  /** For each shared row the fingerprint of its feature. */
  private long[] fingerprints;

  /** For each row how often it is trained in one pass. */
  private int[] rowCounts;

  /**
   * Makes an empty set.
   *
   * @param readers one feature reader per fold; extra readers are ignored
   */
  NumberedSentences(List<FeatureExtractor> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * A sentence to train on.
   *
   * @param fold its fold, from 0
   * @param domains the numbers of the domains whose weights it uses
   * @param trainsShared whether it trains the shared rows and the transitions, too
   * @param features for each segment its features: their numbers before the set is frozen, their
   *     shared rows afterwards
   * @param labels for each segment its gold label
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Sentence(int fold, int[] domains, boolean trainsShared, int[][] features, int[] labels) {
    Sentence withFeatures(int[][] features) {
      return new Sentence(fold, domains, trainsShared, features, labels);
    }
  }

  /** Adds the sentences of an annotated corpus. */
  void add(LabelledCorpus corpus) {
    int[] domains = corpus.domains().stream().mapToInt(TrainingDomain::number).toArray();
    for (int fold = 0; fold < corpus.folds().size(); fold++) {
      for (GoldArticle gold : corpus.folds().get(fold)) {
        add(gold, fold, domains, corpus.trainsShared());
      }
    }
  }

  private void add(GoldArticle gold, int fold, int[] domains, boolean trainsShared) {
    int[] labels = EntityLabels.of(gold);
    Words words = gold.article().words();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int end = words.sentenceFirstSegment(sentence + 1);
      if (end > first) {
        long[][] features = readers.get(fold).features(gold.article(), sentence);
        int[] ofSentence = Arrays.copyOfRange(labels, first, end);
        sentences.add(new Sentence(fold, domains, trainsShared, numbered(features), ofSentence));
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

  /**
   * Drops rare features and gives a row to each of the others.
   *
   * @param minCount a feature must occur this often, in all corpora or in a domain, to have a row
   */
  void freeze(int minCount) {
    int[] counts = new int[numbers.size()];
    int[] sharedCounts = new int[numbers.size()];
    int[][] domainCounts = new int[DOMAINS][numbers.size()];
    for (Sentence sentence : sentences) {
      for (int[] features : sentence.features()) {
        for (int feature : features) {
          counts[feature]++;
          sharedCounts[feature] += sentence.trainsShared() ? 1 : 0;
          for (int domain : sentence.domains()) {
            domainCounts[domain][feature]++;
          }
        }
      }
    }
    int[] rowOf = new int[numbers.size()];
    int size = 0;
    for (int feature = 0; feature < rowOf.length; feature++) {
      rowOf[feature] = counts[feature] >= minCount ? size++ : NO_ROW;
    }
    fingerprints = new long[size];
    copyRow = new int[DOMAINS][size];
    rowCounts = new int[size * (DOMAINS + 1)];
    int rows = size;
    for (int feature = 0; feature < rowOf.length; feature++) {
      int row = rowOf[feature];
      if (row != NO_ROW) {
        fingerprints[row] = numbers.feature(feature);
        rowCounts[row] = sharedCounts[feature];
        for (int domain = 0; domain < DOMAINS; domain++) {
          int count = domainCounts[domain][feature];
          copyRow[domain][row] = count >= minCount ? rows : NO_ROW;
          rowCounts[rows] = count;
          rows += count >= minCount ? 1 : 0;
        }
      }
    }
    rowCounts = Arrays.copyOf(rowCounts, rows);
    sentences.replaceAll(sentence -> withRows(sentence, rowOf));
  }

  private static Sentence withRows(Sentence sentence, int[] rowOf) {
    int[][] features = new int[sentence.features().length][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          Arrays.stream(sentence.features()[i])
              .map(feature -> rowOf[feature])
              .filter(row -> row != NO_ROW)
              .toArray();
    }
    return sentence.withFeatures(features);
  }

  /** Returns all sentences. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the sentences that are not in a fold. */
  List<Sentence> sentencesWithout(int fold) {
    return sentences.stream().filter(sentence -> sentence.fold() != fold).toList();
  }

  /** Returns the number of features, which is the number of shared rows. */
  int features() {
    return fingerprints.length;
  }

  /** Returns the number of rows. */
  int rows() {
    return rowCounts.length;
  }

  /** Returns how often a row is trained in one pass over all sentences. */
  int count(int row) {
    return rowCounts[row];
  }

  /** Returns the fingerprint of the feature with a shared row. */
  long fingerprint(int row) {
    return fingerprints[row];
  }

  /** Returns the copy of a shared row for a domain, or {@link #NO_ROW} if it has none. */
  int copyRow(int domain, int row) {
    return copyRow[domain][row];
  }
}
