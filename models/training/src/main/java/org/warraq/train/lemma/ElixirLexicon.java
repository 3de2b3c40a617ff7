// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.lemma.LemmaClass;

/** Adds the lemmas of ElixirFM and their forms to a lexicon. */
final class ElixirLexicon {
  /** Ending of nouns that are entries only as adverbs: تقريبًا beside تقريب. */
  private static final String ADVERBIAL = "ًا";

  private final Lexicon lexicon;
  private final Set<String> known = new HashSet<>();

  ElixirLexicon(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(Path file) throws IOException {
    List<String[]> rows = TsvFile.rows(file, 6);
    for (String[] row : rows) {
      known.add(row[0]);
    }
    for (String[] row : rows) {
      add(row[0], row[2], row[3], forms(row[4]));
    }
  }

  private static Map<String, List<String>> forms(String field) {
    Map<String, List<String>> forms = new HashMap<>();
    for (String part : field.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        forms.put(
            part.substring(0, equals),
            List.of(part.substring(equals + 1).split(",")).stream().map(Spelling::normal).toList());
      }
    }
    return forms;
  }

  private void add(String lemma, String pos, String root, Map<String, List<String>> forms) {
    String vocalized = Spelling.normal(lemma);
    boolean adverb =
        lemma.endsWith(ADVERBIAL) && known.contains(Spelling.cut(lemma, ADVERBIAL.length()));
    if (adverb || lexicon.isClosed(vocalized)) {
      return;
    }
    switch (pos) {
      case "noun" -> noun(vocalized, root, forms);
      case "adj" ->
          new AdjectiveParadigm(lexicon.sink(new Lexeme(vocalized, LemmaClass.ADJECTIVE), root))
              .add(
                  vocalized,
                  forms.getOrDefault("plural", List.of()),
                  forms.getOrDefault("femini", List.of()));
      case "verb" -> verb(vocalized, root, forms);
      case "num" -> numeral(vocalized, root, forms);
      case "xtra", "zero", "ynit", "grph" -> {
        String bare = withoutArticle(vocalized);
        new NominalForms(lexicon.sink(new Lexeme(bare, LemmaClass.NAME), root))
            .stem(bare, Names.cell(bare));
      }
      case "intj" ->
          lexicon
              .sink(new Lexeme(vocalized, LemmaClass.INTERJECTION), root)
              .add(Spelling.plain(vocalized), ClosedWords.cell("interjection", ""));
      default -> {} // ClosedWords has them.
    }
  }

  /** Adds a noun. The word for a woman is a separate lemma: رئيسة beside رئيس. */
  private void noun(String vocalized, String root, Map<String, List<String>> forms) {
    List<String> feminines = forms.getOrDefault("femini", List.of());
    new NounParadigm(lexicon.sink(new Lexeme(vocalized, LemmaClass.NOUN), root))
        .add(
            vocalized,
            forms.getOrDefault("plural", List.of()),
            !feminines.isEmpty(),
            forms.containsKey("limits"));
    for (String feminine : feminines) {
      new NounParadigm(lexicon.sink(new Lexeme(feminine, LemmaClass.NOUN), root))
          .add(feminine, List.of(), true, false);
    }
  }

  static String withoutArticle(String vocalized) {
    return vocalized.startsWith("اَل") && Spelling.plain(vocalized).length() > 4
        ? vocalized.substring(3).replaceFirst("^(.)([\\u064b-\\u0650]?)\\u0651", "$1$2")
        : vocalized;
  }

  private void verb(String vocalized, String root, Map<String, List<String>> forms) {
    if (Spelling.plain(vocalized).equals("ليس")) {
      return;
    }
    VerbForms verb = new VerbForms(lexicon.sink(new Lexeme(vocalized, LemmaClass.VERB), root));
    boolean formOne = forms.getOrDefault("form", List.of("")).get(0).equals("I");
    lexicon.prior(new Lexeme(vocalized, LemmaClass.VERB), formOne ? 3 : 1);
    boolean weakW = formOne && Spelling.plain(vocalized).endsWith("ا");
    for (String before : either(forms, "pfirst")) {
      verb.perfect(vocalized, before, false, weakW);
    }
    for (String imperfect : forms.getOrDefault("imperf", listOf(forms, "imperf_d"))) {
      for (String jussive : either(forms, "ijuss")) {
        verb.imperfect(imperfect, jussive, false);
        verb.imperative(
            imperfect, jussive, forms.getOrDefault("form", List.of("")).get(0).equals("IV"));
      }
    }
    forms.getOrDefault("second", List.of()).forEach(verb::imperative);
    for (String passive : listOf(forms, "pass_d")) {
      verb.perfect(passive, null, true, false);
    }
    for (String passive : listOf(forms, "ipass_d")) {
      verb.imperfect(passive, null, true);
    }
  }

  private static List<String> either(Map<String, List<String>> forms, String kind) {
    List<String> derived = forms.get(kind + "_d");
    List<String> listed = forms.getOrDefault(kind, derived);
    return listed == null ? java.util.Collections.singletonList(null) : listed;
  }

  private static List<String> listOf(Map<String, List<String>> forms, String kind) {
    return forms.getOrDefault(kind, List.of());
  }

  private void numeral(String vocalized, String root, Map<String, List<String>> forms) {
    FormSink sink = lexicon.sink(new Lexeme(vocalized, LemmaClass.NUMERAL), root);
    NominalForms nominal = new NominalForms(sink);
    String gender = vocalized.endsWith("ة") ? "Fem" : "Masc";
    Cell cell = new Cell("numeral", "Gender=" + gender + "|Number=Plur", null);
    Cell masculine = new Cell("numeral", "Gender=Masc|Number=Plur", null);
    if (vocalized.endsWith("ُون")) {
      nominal.listedPlural(vocalized, masculine, masculine);
      return;
    }
    nominal.stem(vocalized, cell);
    if (Spelling.plain(vocalized).matches("ألف|مئة|مائة|مليون|مليار|بليون")) {
      nominal.dual(vocalized, new Cell("numeral", "Gender=" + gender + "|Number=Dual", null));
    }
    for (String feminine : forms.getOrDefault("femini", List.of())) {
      Lexeme lexeme = new Lexeme(feminine, LemmaClass.NUMERAL);
      new NominalForms(lexicon.sink(lexeme, root)).stem(feminine, masculine);
    }
    forms
        .getOrDefault("plural", List.of())
        .forEach(form -> nominal.listedPlural(form, masculine, masculine));
  }
}
