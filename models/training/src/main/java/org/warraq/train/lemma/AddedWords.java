// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warraq.lemma.LemmaClass;

/** Words that the other lexicons lack, which the project lists itself. */
final class AddedWords {
  private static final String LIST = "added-words.tsv";
  private static final String NONE = "-";

  private AddedWords() {}

  static void addTo(Lexicon lexicon) throws IOException {
    try (InputStream in = AddedWords.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#")) {
          add(lexicon, line.split("\t", -1));
        }
      }
    }
  }

  private static void add(Lexicon lexicon, String[] row) {
    String lemma = Spelling.normal(row[1]);
    LemmaClass lemmaClass = LemmaClass.valueOf(row[0]);
    String root = row[2].equals(NONE) ? "" : row[2];
    FormSink sink = lexicon.sink(new Lexeme(lemma, lemmaClass), root);
    List<String> plurals = forms(row[3]);
    List<String> feminines = forms(row[4]);
    switch (lemmaClass) {
      case NOUN -> new NounParadigm(sink).add(lemma, plurals, !feminines.isEmpty(), false);
      case ADJECTIVE -> new AdjectiveParadigm(sink).add(lemma, plurals, feminines);
      default -> new NominalForms(sink).stem(lemma, Names.cell(lemma));
    }
  }

  private static List<String> forms(String column) {
    return column.equals(NONE)
        ? List.of()
        : List.of(column.split(",", -1)).stream().map(Spelling::normal).toList();
  }
}
