// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.warraq.lemma.LemmaClass;

/**
 * Knows which of several words that are spelled alike is the common one. Raw text cannot tell,
 * because it has no diacritics; so the project lists them.
 */
final class CommonWords {
  private static final String LIST = "common-words.tsv";

  /** How much rarer the others are held to be: a natural logarithm. */
  private static final double DISTANCE = 2.5;

  /** The first lexeme is more common than the others. */
  private record Row(int common, List<Integer> rare) {}

  private final List<Row> rows = new ArrayList<>();

  /** Reads the list. Lemmas that the lexicon lacks are left out. */
  CommonWords(Lexicon lexicon) throws IOException {
    try (InputStream in = CommonWords.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          LemmaClass lemmaClass = LemmaClass.valueOf(columns[0]);
          List<Integer> numbers = new ArrayList<>();
          for (String lemma : columns[1].split(" ", -1)) {
            numbers.add(lexicon.numberOf(new Lexeme(Spelling.normal(lemma), lemmaClass)));
          }
          if (numbers.get(0) >= 0) {
            rows.add(
                new Row(
                    numbers.get(0),
                    numbers.subList(1, numbers.size()).stream().filter(n -> n >= 0).toList()));
          }
        }
      }
    }
  }

  /** Corrects logarithms of frequencies. */
  void correct(double[] frequencies) {
    for (Row row : rows) {
      double most = frequencies[row.common()];
      for (int rare : row.rare()) {
        most = Math.max(most, frequencies[rare]);
      }
      frequencies[row.common()] = most;
      for (int rare : row.rare()) {
        frequencies[rare] = Math.min(frequencies[rare], most - DISTANCE);
      }
    }
  }
}
