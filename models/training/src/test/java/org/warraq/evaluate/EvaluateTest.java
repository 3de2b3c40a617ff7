// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.SpanScore;
import org.warraq.sentence.NewsSentenceSplitter;
import picocli.CommandLine;

class EvaluateTest {
  private static final Path SEEDS = Path.of(System.getProperty("warraq.seeds"));

  private static final String ROW_OF_PLACES =
      "LOC                   2        3        2     66.67    100.00     80.00";
  private static final String ROW_OF_ORGANISATIONS =
      "ORG                   1        0        0      0.00      0.00      0.00";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void goldAgreesWithItsArticlesAndSentencesAreFound() throws IOException {
    SpanScore ends =
        Seeds.readGold(SEEDS).stream()
            .map(EvaluateTest::split)
            .map(Comparison::sentenceEnds)
            .reduce(SpanScore.NONE, SpanScore::plus);
    assertTrue(ends.f1() >= 0.98, ends::toString);
  }

  @Test
  void printsATableAndTheMisses() throws IOException {
    Files.writeString(folder.resolve("visit.txt"), "زيارة قصيرة\n\nوصلت د. منى أمس. وعادت.\n");
    Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("gold/visit.gold"), "زيارة قصيرة\nوصلت د. [PER منى] أمس. وعادت.\n");
    assertEquals(0, run("--seeds", folder.toString(), "--errors"));
    assertTrue(out.toString().startsWith("1 articles, 2 sentences, "), out::toString);
    assertTrue(
        out.toString().contains("sentence ends         2        3        2     66.67    100.00"),
        out::toString);
    assertTrue(out.toString().contains("وصلت د. منى أمس. ‖ وعادت."), out::toString);
    assertTrue(out.toString().contains("full name: 0 of 0 found"), out::toString);
  }

  @Test
  void saysWhatIsWrongWithTheFolder() {
    assertEquals(1, run("--seeds", folder.resolve("none").toString()));
    assertTrue(err.toString().contains("none: no such folder"), err::toString);
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("no gold annotation"), err::toString);
  }

  @Test
  void goldNeedsAnArticle() throws IOException {
    Files.writeString(folder.resolve("lost.gold"), "نص\n");
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("no article lost.txt"), err::toString);
  }

  @Test
  void articlesAndGoldAreUtf8() throws IOException {
    Files.write(folder.resolve("visit.txt"), new byte[] {(byte) 0xC7, '\n'});
    Files.writeString(folder.resolve("visit.gold"), "نص\n");
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("visit.txt: not UTF-8; convert"), err::toString);
  }

  @Test
  void seedsHaveNoTypesToMap() {
    assertEquals(2, run("--map=CITY=LOC"));
    assertTrue(err.toString().contains("--map: needs --gold"), err::toString);
  }

  @Test
  void scoresTheNamesOfAFile() throws IOException {
    Path gold = folder.resolve("names.conll");
    Files.writeString(
        gold,
        """
        وصل O
        الرئيس\tO
        الفرنسي O
        إلى O
        بيروت B-LOC
        . O

        وزار O
        دمشق B-CITY
        وبيروت B-LOC
        . O
        """);
    assertEquals(
        0, run("--gold", gold.toString(), "--map=CITY=ORG", "--reliability", "--errors=1"));
    String report = out.toString();
    assertTrue(report.startsWith("2 sentences, 10 words; guidelines for news: anercorp"), report);
    assertTrue(report.contains(ROW_OF_PLACES), report);
    assertTrue(report.contains(ROW_OF_ORGANISATIONS), report);
    assertTrue(report.contains("expected calibration error"), report);
    assertTrue(report.contains("Surest mistakes\nline 9\n    expected  ORG دمشق"), report);
    assertTrue(report.contains("1×, first at line 9"), report);
  }

  @Test
  void guidelinesCanBeChosen() throws IOException {
    Path gold = folder.resolve("names.conll");
    Files.writeString(gold, "أعلنت O\nوزارة B-ORG\nالصحة I-ORG\nذلك O\n");
    assertEquals(0, run("--gold", gold.toString(), "--guidelines=broad"));
    assertTrue(out.toString().contains("guidelines for news: broad"), out::toString);
    assertTrue(out.toString().contains("ORG                   1        1        1"), out::toString);
    assertEquals(2, run("--guidelines=narrow"));
    assertTrue(err.toString().contains("[BROAD, ANERCORP]"), err::toString);
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    Path gold = folder.resolve("names.conll");
    Files.writeString(gold, "وصل O\nدمشق B-CITY\n");
    assertEquals(1, run("--gold", gold.toString()));
    assertTrue(err.toString().contains("names.conll:2: type CITY is not known"), err::toString);
    assertEquals(2, run("--gold", gold.toString(), "--map=CITY=TOWN"));
    assertTrue(err.toString().contains("--map: no type TOWN"), err::toString);
  }

  private static Comparison split(GoldArticle gold) {
    return new Comparison(
        gold, new NewsSentenceSplitter().annotate(AnnotatedArticle.of(gold.article().article())));
  }

  private int run(String... args) {
    CommandLine command = Evaluate.commandLine();
    return command
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
