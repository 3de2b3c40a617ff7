// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warraq.lemma.FormState;
import org.warraq.lemma.LemmaClass;

/** The words of closed classes, which the project lists itself. */
final class ClosedWords {
  private static final String LIST = "closed-words.tsv";

  private ClosedWords() {}

  static void addTo(Lexicon lexicon) throws IOException {
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        String lemma = Spelling.normal(row[2]);
        if (row[0].equals("COVERED")) {
          lexicon.cover(lemma);
          continue;
        }
        FormSink sink = lexicon.sink(new Lexeme(lemma, LemmaClass.valueOf(row[0])), "");
        for (String form : row[3].split(" ", -1)) {
          int equals = form.indexOf('=');
          String spelled = equals < 0 ? form : form.substring(0, equals);
          sink.add(spelled, cell(row[1], equals < 0 ? "" : form.substring(equals + 1)));
        }
      }
    }
  }

  static Cell cell(String group, String features) {
    return new Cell(group, features, FormState.FREE);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ClosedWords.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
