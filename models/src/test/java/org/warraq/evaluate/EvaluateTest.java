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
import org.warraq.sentence.NewsSentenceSplitter;
import picocli.CommandLine;

class EvaluateTest {
  private static final Path SEEDS = Path.of(System.getProperty("warraq.seeds"));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void goldAgreesWithItsArticlesAndSentencesAreFound() throws IOException {
    SpanScore ends =
        Seeds.readGold(SEEDS).stream()
            .map(EvaluateTest::split)
            .map(comparison -> comparison.scores().sentenceEnds())
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

  private static Comparison split(GoldArticle gold) {
    return new Comparison(
        gold, new NewsSentenceSplitter().annotate(AnnotatedArticle.of(gold.article())));
  }

  private int run(String... args) {
    CommandLine command = Evaluate.commandLine();
    return command
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
