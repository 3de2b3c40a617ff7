// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.ud.UdLines;

class TrainUposTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path data;
  private Path model;

  @BeforeEach
  void writeTreebank() throws IOException {
    model = data.resolve("upos.model");
    Files.createDirectory(data.resolve("ud"));
    StringBuilder treebank = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      treebank.append(sentence(i));
    }
    Files.writeString(data.resolve("ud/pud-dev.conllu"), treebank);
  }

  @Test
  void sameTreebankAndSeedGiveTheSameModel() throws IOException {
    assertEquals(0, run("--output", model.toString()), err::toString);
    byte[] first = Files.readAllBytes(model);
    assertTrue(out.toString().contains("upos.model: 20 sentences, " + first.length + " bytes"));
    assertEquals(0, run("--output", model.toString()), err::toString);
    assertArrayEquals(first, Files.readAllBytes(model));
  }

  @Test
  void crossValidationLearnsWhatTagsDoNotTellAndWritesNoModel() {
    assertEquals(0, run("--crossValidate", "--output", model.toString()), err::toString);
    String report = out.toString();
    assertFalse(Files.exists(model), report);
    String before = report.substring(0, report.indexOf("In 10 folds by sentences"));
    assertTrue(before.contains("NOUN as"), before);
    assertTrue(report.contains("In 10 folds by documents"), report);
    String after = report.substring(before.length());
    assertTrue(after.contains("upos of matching words: 100.00 %"), report);
  }

  @Test
  void missingFolderForTheModelIsReportedBeforeTraining() {
    assertEquals(2, run("--output", data.resolve("none/upos.model").toString()));
    assertTrue(err.toString().contains("must be a file in an existing folder"), err::toString);
  }

  @Test
  void missingTreebankIsReported() throws IOException {
    Files.delete(data.resolve("ud/pud-dev.conllu"));
    assertEquals(1, run("--output", model.toString()));
    assertTrue(err.toString().contains("pud-dev.conllu"), err::toString);
  }

  /** A sentence of a separate document, whose treebank calls the preposition في a noun. */
  private static String sentence(int number) {
    return String.join(
        "\n",
        "# newdoc id = " + number,
        "# text = الكتاب في البيت.",
        UdLines.word(1, "الكتاب", "كتاب", "NOUN", "_"),
        UdLines.word(2, "في", "في", "NOUN", "_"),
        UdLines.word(3, "البيت", "بيت", "NOUN", "_"),
        UdLines.word(4, ".", ".", "PUNCT", "_"),
        "",
        "");
  }

  private int run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 2, args.length);
    all[0] = "--data";
    all[1] = data.toString();
    return TrainUpos.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }
}
