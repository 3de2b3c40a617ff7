// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Lemmas;
import org.warraq.lemma.LemmaModel;
import org.warraq.lemma.Lemmatizer;

class TrainLemmasTest {
  private static final String NEWS =
      "كتب الطالب رسالة إلى المدير. قرأ المدير الرسائل في المكتب. كتبت الطالبة رسالة أخرى.";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void missingDataOptionIsReported() {
    assertEquals(2, run());
    assertTrue(err.toString().contains("--data=DIR"), err::toString);
  }

  @Test
  void missingLexiconIsReportedWithItsPath() {
    assertEquals(1, run("--data=" + folder, "--output=" + folder.resolve("lemmas.tables")));
    assertTrue(err.toString().contains("elixirfm.tsv: no such file or folder"), err::toString);
  }

  @Test
  void outputInAMissingFolderIsReportedBeforeTheTraining() {
    assertEquals(2, run("--data=" + folder, "--output=" + folder.resolve("none/lemmas.tables")));
    assertTrue(err.toString().contains("must be a file in an existing folder"), err::toString);
  }

  @Test
  void sameDataGiveTheSameTablesAndTheyLemmatize() throws IOException {
    writeData();
    Path first = folder.resolve("first.tables");
    Path second = folder.resolve("second.tables");
    assertEquals(0, run("--data=" + folder, "--output=" + first, "--errors"), err::toString);
    assertEquals(0, run("--data=" + folder, "--output=" + second), err::toString);
    byte[] file = Files.readAllBytes(first);
    assertArrayEquals(file, Files.readAllBytes(second));
    assertTrue(out.toString().contains("Of 4 words, the segmentation agrees on"), out::toString);

    Annotator annotators =
        Annotator.chain(
            Annotators.sentenceSplitter(),
            Annotators.wordSegmenter(),
            Annotators.tagger(),
            Lemmatizer.of(LemmaModel.read(file)));
    AnnotatedArticle article =
        annotators.annotate(AnnotatedArticle.of(Article.of("id", "own", "قرأ الطالب الرسائل.")));
    Lemmas lemmas = article.lemmas();
    assertEquals("قرأ", lemmas.lemma(0).text());
    assertEquals("طَالِب", lemmas.lemma(1).vocalized());
    assertEquals("رسالة", lemmas.lemma(2).text());
    assertEquals("رسل", lemmas.lemma(2).root());
  }

  private void writeData() throws IOException {
    write(
        "lexicon/elixirfm.tsv",
        """
        #lemma\tplain\tpos\troot\tforms\tgloss
        كَتَب\tكتب\tverb\tك ت ب\tform=I;imperf=يَكتُب\twrite
        قَرَأ\tقرأ\tverb\tق ر أ\tform=I;imperf=يَقرَأ\tread
        طَالِب\tطالب\tnoun\tط ل ب\tplural=طُلَّاب;femini=طَالِبَة\tstudent
        رِسَالَة\tرسالة\tnoun\tر س ل\tplural=رَسَائِل\tletter
        مُدِير\tمدير\tnoun\tد و ر\tplural=مُدِيرُون\tdirector
        مَكتَب\tمكتب\tnoun\tك ت ب\tplural=مَكَاتِب\toffice
        """);
    for (String name : new String[] {"verbs", "adjectives", "proper"}) {
      write("lexicon/camel-" + name + ".tsv", "#lemma\n");
    }
    Files.createDirectories(folder.resolve("corpus"));
    try (OutputStream news =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("corpus/ant-news.jsonl.gz")))) {
      String row =
          "{\"id\":\"%s\",\"title\":\"رسالة\",\"text\":\"%s\",\"category\":\"own\",\"date\":\"2026-01-01\"}\n";
      for (int i = 0; i < 3; i++) {
        news.write(row.formatted(i, NEWS).getBytes(StandardCharsets.UTF_8));
      }
    }
    xz("corpus/arwiki-2017.txt", "# 1\tمكتب\nكتب المدير رسالة.\n");
    write(
        "ud/pud-dev.conllu",
        """
        # text = كتب الطالب رسالة.
        1\tكتب\tكَتَب\tVERB\t_\tAspect=Perf|Voice=Act\t0\troot\t_\t_
        2\tالطالب\tطَالِب\tNOUN\t_\tDefinite=Def\t1\tnsubj\t_\t_
        3\tرسالة\tرِسَالَة\tNOUN\t_\tDefinite=Ind\t1\tobj\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void xz(String name, String text) throws IOException {
    write(name, text);
    try {
      assertEquals(0, new ProcessBuilder("xz", folder.resolve(name).toString()).start().waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private int run(String... args) {
    return TrainLemmas.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
