// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.SpanScore;
import org.warraq.ud.UdLines;
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
  void sentenceEndsOfTheSeedsAreFound() throws IOException {
    SpanScore ends =
        SeedArticles.readGold(SEEDS).stream()
            .map(EvaluateTest::split)
            .map(GoldComparison::sentenceEnds)
            .reduce(SpanScore.NONE, SpanScore::plus);
    assertTrue(ends.f1() >= 0.98, ends::toString);
  }

  @ParameterizedTest
  @CsvSource({"tuned, 0.98", "blind, 0.95"})
  void hardSentenceEndsAreFound(String part, double leastF1) throws IOException {
    Path folder = Path.of(System.getProperty("warraq.sentences"));
    SpanScore ends =
        HardSentences.read(folder, Annotators.sentenceSplitter()).stream()
            .filter(hard -> hard.part().equals(part))
            .map(HardSentences::ends)
            .reduce(SpanScore.NONE, SpanScore::plus);
    assertTrue(ends.expected() >= 90, ends::toString);
    assertTrue(ends.f1() >= leastF1, ends::toString);
  }

  @Test
  void sentencesOfAFolderAreScoredAndTheirMistakesListed() throws IOException {
    Path part = Files.createDirectories(folder.resolve("ends/mine"));
    Files.writeString(part.resolve("a.txt"), "وصل القطار. وغادر.‖ ثم عاد.\n");
    assertEquals(0, run("--sentences", folder.resolve("ends").toString(), "--errors"));
    assertTrue(
        out.toString().contains("  hard, mine          2        3        2     66.67    100.00"),
        out::toString);
    assertTrue(out.toString().contains("وصل القطار. ‖ وغادر."), out::toString);
  }

  @Test
  void missingFolderOfSentencesIsReported() {
    assertEquals(1, run("--sentences", folder.resolve("none").toString()));
    assertTrue(err.toString().contains("none: no such folder"), err::toString);
  }

  @Test
  void folderWithoutFoldersOfSentencesIsReported() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.writeString(files.resolve("README.txt"), "نص.\n");
    assertEquals(1, run("--sentences", files.toString()));
    assertTrue(err.toString().contains("files: no folder in it"), err::toString);
    Files.createDirectory(files.resolve("mine"));
    assertEquals(0, run("--sentences", files.toString(), "--errors"), err::toString);
  }

  @Test
  void errorsOptionListsMistakesAfterTheScores() throws IOException {
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

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-2", "all"})
  void errorsOptionRejectsWhatIsNotANumberOfMistakes(String value) {
    assertEquals(2, run("--errors=" + value));
    assertTrue(err.toString().contains("--errors"), err::toString);
    assertTrue(err.toString().contains("give 1 or more"), err::toString);
  }

  @Test
  void helpExplainsTheOptions() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("--errors[=N]"), out::toString);
  }

  @Test
  void missingOrEmptySeedFolderIsReported() {
    assertEquals(1, run("--seeds", folder.resolve("none").toString()));
    assertTrue(err.toString().contains("none: no such folder"), err::toString);
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("has no gold"), err::toString);
  }

  @Test
  void goldWithoutArticleIsReported() throws IOException {
    Files.writeString(folder.resolve("lost.gold"), "نص\n");
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("no article lost.txt"), err::toString);
  }

  @Test
  void articleThatIsNotUtf8IsReported() throws IOException {
    Files.write(folder.resolve("visit.txt"), new byte[] {(byte) 0xC7, '\n'});
    Files.writeString(folder.resolve("visit.gold"), "نص\n");
    assertEquals(1, run("--seeds", folder.toString()));
    assertTrue(err.toString().contains("visit.txt: the file is not UTF-8; convert"), err::toString);
  }

  @Test
  void mapWithoutGoldFileIsRejected() {
    assertEquals(2, run("--map=CITY=LOC"));
    assertTrue(err.toString().contains("--map works only with --gold"), err::toString);
  }

  @Test
  void entitiesOfAFileAreScored() throws IOException {
    Path gold = folder.resolve("gold.conll");
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
    assertTrue(
        report.contains("Mistakes with the highest scores\nline 9\n    expected  ORG دمشق"),
        report);
    assertTrue(report.contains("1×, first at line 9"), report);
  }

  @Test
  void chosenGuidelinesAreUsed() throws IOException {
    Path gold = folder.resolve("gold.conll");
    Files.writeString(gold, "أعلنت O\nوزارة B-ORG\nالصحة I-ORG\nذلك O\n");
    assertEquals(0, run("--gold", gold.toString(), "--guidelines=broad"));
    assertTrue(out.toString().contains("guidelines for news: broad"), out::toString);
    assertTrue(out.toString().contains("ORG                   1        1        1"), out::toString);
    assertEquals(2, run("--guidelines=narrow"));
    assertTrue(err.toString().contains("[BROAD, ANERCORP]"), err::toString);
  }

  @Test
  void chosenGenreIsUsed() throws IOException {
    Path gold = folder.resolve("gold.conll");
    Files.writeString(gold, "تتكون O\nالذرة O\nمن O\nالبروتونات B-MISC\nأيضا O\n. O\n");
    assertEquals(0, run("--gold", gold.toString(), "--genre=encyclopedia"));
    String asEncyclopedia = out.toString();
    out.getBuffer().setLength(0);
    assertEquals(0, run("--gold", gold.toString(), "--genre=news"));
    assertNotEquals(asEncyclopedia, out.toString());
    assertEquals(2, run("--genre=poem"));
    assertTrue(err.toString().contains("[AUTO, NEWS, ENCYCLOPEDIA]"), err::toString);
  }

  @Test
  void sentencesOfAFileAreReadInArticlesOfTheChosenLength() throws IOException {
    Path gold = folder.resolve("gold.conll");
    String later = "وأضاف O\nالصياد B-PER\nأن O\nالمعرض O\nمستمر O\n. O\n";
    Files.writeString(gold, "رسم O\nسامي B-PER\nالصياد I-PER\nلوحة O\n. O\n\n" + later);
    assertEquals(0, run("--gold", gold.toString(), "--perArticle=2"));
    assertTrue(out.toString().contains("PER                   2        2        2"), out::toString);
    assertEquals(2, run("--gold", gold.toString(), "--perArticle=0"));
    assertTrue(err.toString().contains("--perArticle=0: give 1 or more"), err::toString);
  }

  @Test
  void unknownTypesInFileOrMapAreReported() throws IOException {
    Path gold = folder.resolve("gold.conll");
    Files.writeString(gold, "وصل O\nدمشق B-CITY\n");
    assertEquals(1, run("--gold", gold.toString()));
    assertTrue(err.toString().contains("gold.conll:2: the type CITY is not known"), err::toString);
    assertEquals(2, run("--gold", gold.toString(), "--map=CITY=TOWN"));
    assertTrue(err.toString().contains("--map: TOWN is not an entity type"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--ud", "--lemmas"})
  void wordsTagsAndLemmasOfATreebankAreScored(String option) throws IOException {
    Path treebank = treebank();
    assertEquals(0, run(option, treebank.toString(), "--errors"), err::toString);
    String report = out.toString();
    assertTrue(
        report.contains("words                 5        5        5    100.00    100.00    100.00"),
        report);
    assertTrue(report.contains("upos of matching words: 80.00 % (4 of 5)"), report);
    assertTrue(report.contains("    1 INTJ as NOUN    البيت :1"), report);
    assertTrue(report.contains("Of 5 words, the segmentation agrees on 5."), report);
    assertTrue(report.contains("INTJ\tDTNN\tالبيت\tخطأ\tبَيت"), report);
  }

  @Test
  void errorsOptionLimitsTheMistakesOnATreebank() throws IOException {
    assertEquals(0, run("--ud", treebank().toString(), "--errors=1"));
    assertTrue(out.toString().contains("INTJ as NOUN"), out::toString);
    out.getBuffer().setLength(0);
    assertEquals(0, run("--ud", treebank().toString(), "--errors"));
    assertTrue(out.toString().contains("INTJ as NOUN"), out::toString);
  }

  @Test
  void optionsAboutEntitiesAreRejectedWithATreebank() throws IOException {
    String treebank = treebank().toString();
    assertEquals(2, run("--ud", treebank, "--gold", treebank));
    assertTrue(err.toString().contains("--ud and --gold score different things"), err::toString);
    assertEquals(2, run("--ud", treebank, "--reliability"));
    assertEquals(2, run("--ud", treebank, "--guidelines=broad"));
    assertTrue(err.toString().contains("concern entities"), err::toString);
  }

  @Test
  void wrongLineOfATreebankIsReported() throws IOException {
    Path file = folder.resolve("wrong.conllu");
    Files.writeString(file, "# text = نص\nنص\n");
    assertEquals(1, run("--ud", file.toString()));
    assertTrue(err.toString().contains("wrong.conllu:2: a token needs"), err::toString);
  }

  /** A treebank whose only sentence has a wrong tag and a wrong lemma on its fourth word. */
  private Path treebank() throws IOException {
    return Files.write(
        folder.resolve("tiny.conllu"),
        List.of(
            "# text = وصل الرئيس إلى البيت.",
            UdLines.word(1, "وصل", "وَصَل", "VERB", "_"),
            UdLines.word(2, "الرئيس", "رَئِيس", "NOUN", "Gender=Masc|Number=Sing"),
            UdLines.word(3, "إلى", "إِلَى", "ADP", "_"),
            UdLines.word(4, "البيت", "خطأ", "INTJ", "_"),
            UdLines.word(5, ".", ".", "PUNCT", "_")));
  }

  private static GoldComparison split(GoldArticle gold) {
    return new GoldComparison(
        gold,
        Annotators.sentenceSplitter().annotate(AnnotatedArticle.of(gold.article().article())));
  }

  private int run(String... args) {
    CommandLine command = Evaluate.commandLine();
    return command
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
