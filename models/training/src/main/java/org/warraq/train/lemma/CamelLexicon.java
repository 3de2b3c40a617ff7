// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warraq.lemma.LemmaClass;

/** Adds the lemmas of Camel Morph MSA to a lexicon: what ElixirFM lacks. */
final class CamelLexicon {
  private final Lexicon lexicon;

  CamelLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(Path folder) throws IOException {
    verbs(TsvFile.rows(folder.resolve("camel-verbs.tsv"), 14));
    adjectives(TsvFile.rows(folder.resolve("camel-adjectives.tsv"), 10));
    names(TsvFile.rows(folder.resolve("camel-proper.tsv"), 11));
  }

  private void verbs(List<String[]> rows) {
    for (String[] row : rows) {
      String lemma = Spelling.normal(row[0]);
      Lexeme lexeme = new Lexeme(lemma, LemmaClass.VERB);
      boolean known = lexicon.contains(lexeme);
      if (known && (row[5].isEmpty() || lexicon.hasGroup(lexeme, "verb-Imp"))) {
        continue;
      }
      String imperfect = Spelling.normal(row[5]);
      VerbForms verb = new VerbForms(lexicon.sink(lexeme, row[2]));
      if (!known) {
        verb.perfect(lemma, consonantStem(row[8], ""), false, Spelling.plain(lemma).endsWith("ا"));
        passive(verb, Spelling.normal(row[6]), Spelling.normal(row[7]));
      }
      if (imperfect.length() > 2) {
        verb.imperfect(imperfect, consonantStem(row[9], "ي"), false);
      }
    }
  }

  private static void passive(VerbForms verb, String perfect, String imperfect) {
    if (!perfect.isEmpty()) {
      verb.perfect(perfect, null, true, false);
    }
    if (imperfect.length() > 2) {
      verb.imperfect(imperfect, null, true);
    }
  }

  /** The stem before a consonant in a cell of stems, or null. */
  private static String consonantStem(String stems, String prefix) {
    for (String stem : stems.split("\\|", -1)) {
      if (stem.contains(":") && stem.contains("c-suff")) {
        String bare = stem.substring(0, stem.indexOf(':'));
        return prefix + Spelling.normal((stem.contains(">-#") ? "أ" : "") + bare);
      }
    }
    return null;
  }

  private void adjectives(List<String[]> rows) {
    Set<Lexeme> added = new HashSet<>();
    for (String[] row : rows) {
      String lemma = Spelling.normal(row[0]);
      Lexeme lexeme = new Lexeme(lemma, LemmaClass.ADJECTIVE);
      if (lexicon.contains(lexeme) && !added.contains(lexeme)) {
        continue;
      }
      AdjectiveParadigm paradigm = new AdjectiveParadigm(lexicon.sink(lexeme, row[3]));
      if (added.add(lexeme)) {
        boolean irregular = !row[6].isEmpty() || !row[5].contains("FS");
        paradigm.add(lemma, List.of(), irregular ? List.of() : List.of(lemma + "ة"));
      }
      String stem = stem(Spelling.normal(row[4]), row[5]);
      if (row[7].equals("p")) {
        paradigm.plural(stem);
      } else if (row[6].equals("f")) {
        paradigm.feminine(stem);
      }
    }
  }

  /** A stem with the letters that its condition adds at the end of a word. */
  private static String stem(String stem, String condition) {
    if (condition.contains("#iy")) {
      return stem + "ِي";
    }
    if (condition.contains("#aY-Ap")) {
      return stem + "َى";
    }
    if (condition.contains("#A'")) {
      return stem + "َاء";
    }
    return condition.contains("#aA")
        ? stem + "َا"
        : condition.startsWith("FS") ? stem + "َة" : stem;
  }

  private void names(List<String[]> rows) {
    for (String[] row : rows) {
      String lemma = ElixirLexicon.withoutArticle(Spelling.normal(row[0]));
      Lexeme lexeme = new Lexeme(lemma, LemmaClass.NAME);
      if (!lexicon.contains(lexeme)) {
        Cell cell = row[6].equals("f") ? Names.FEMININE : Names.cell(lemma);
        new NominalForms(lexicon.sink(lexeme, row[3])).stem(lemma, cell);
      }
    }
  }
}
