// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.article.AtbTag;
import org.warraq.lemma.ChoiceFeatures;
import org.warraq.lemma.FormState;
import org.warraq.lemma.LemmaClass;
import org.warraq.lemma.LemmaTable;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

// Ordinals are how SegmentKind holds tags.
@SuppressWarnings("EnumOrdinal")
class LemmaStatisticsTest {
  private static final Cell ACTIVE = new Cell("verb-Perf", "Aspect=Perf|Voice=Act", FormState.FREE);
  private static final Cell PASSIVE =
      new Cell("verb-Perf-passive", "Aspect=Perf|Voice=Pass", FormState.FREE);
  private static final Cell ADJECTIVE = new Cell("adjective", "Gender=Masc", FormState.FREE);

  private final Lexicon lexicon = new Lexicon();
  private final Map<SegmentKind, Integer> counts = new LinkedHashMap<>();
  private final int builds = verb("بَنَى", "بنى");
  private final int brings = verb("جَلَب", "جلب");
  private final int explains = lexeme("بَيَّن", LemmaClass.VERB, "بين", ACTIVE);
  private final int present = lexeme("مَوجُود", LemmaClass.ADJECTIVE, "موجود", ADJECTIVE);
  private final int big = lexeme("كَبِير", LemmaClass.ADJECTIVE, "كبير", ADJECTIVE);

  private int verb(String vocalized, String form) {
    lexeme(vocalized, LemmaClass.VERB, form, PASSIVE);
    return lexeme(vocalized, LemmaClass.VERB, form, ACTIVE);
  }

  private int lexeme(String vocalized, LemmaClass lemmaClass, String form, Cell cell) {
    Lexeme lexeme = new Lexeme(vocalized, lemmaClass);
    lexicon.sink(lexeme, "").add(form, cell);
    return lexicon.numberOf(lexeme);
  }

  @Test
  void lemmaOfMoreSegmentsIsMoreFrequent() throws IOException {
    count("جلب", AtbTag.VBD, AtbTag.NN, 40);
    count("بنى", AtbTag.VBD, AtbTag.NN, 4);
    double[] logs = statistics().logFrequencies();
    assertTrue(logs[brings] > logs[builds]);
    assertTrue(logs[builds] > logs[explains]);
    assertEquals(0, logs[explains], 0.01, "no segment can be a form of it");
  }

  @Test
  void verbThatIsTaggedAsPassiveMoreOftenHasTheHigherValue() throws IOException {
    count("بنى", AtbTag.VBN, AtbTag.NN, 50);
    count("جلب", AtbTag.VBD, AtbTag.NN, 50);
    byte[] passives = statistics().passives();
    assertTrue(passives[builds] > 0);
    assertTrue(passives[brings] < 0);
    assertEquals(0, passives[explains], "a verb without counts is like the others");
    assertEquals(0, passives[present], "not a verb");
  }

  @Test
  void complementsAreTheShareBeforePrepositions() throws IOException {
    count("موجود", AtbTag.JJ, AtbTag.IN, 80);
    count("موجود", AtbTag.JJ, AtbTag.NN, 10);
    count("كبير", AtbTag.JJ, AtbTag.NN, 90);
    byte[] complements = statistics().complements();
    assertEquals(80, complements[present], 1);
    assertEquals(0, complements[big]);
    assertEquals(0, complements[brings], "not an adjective");
  }

  private void count(String form, AtbTag tag, AtbTag next, int count) {
    counts.put(new SegmentKind(form, "", false, form, tag.ordinal(), next.ordinal(), false), count);
  }

  private LemmaStatistics statistics() throws IOException {
    TableCompiler compiler = new TableCompiler(lexicon);
    int lemmas = lexicon.lexemes().size();
    TableWriter out = new TableWriter();
    compiler.writeTo(
        out,
        new double[lemmas],
        new byte[lemmas],
        new byte[lemmas],
        new byte[lexicon.cells().size()]);
    LemmaTable table =
        new LemmaTable(new TableReader(out.toFile(LemmaTable.FORMAT, 0), LemmaTable.FORMAT));
    float[] weights = StartWeights.fixed(compiler.groups());
    assertEquals(ChoiceFeatures.SIZE, weights.length);
    LemmaStatistics statistics = new LemmaStatistics(table, weights, lexicon.priors(), counts);
    statistics.run(5);
    return statistics;
  }
}
