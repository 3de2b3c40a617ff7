// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;
import picocli.CommandLine;

/** The programs that score and train say of wrong options what docs/messages.md says. */
class DocumentedMessagesTest {
  private static final Map<String, String> PROGRAMS =
      Map.of(
          "evaluate", "org.warraq.evaluate.Evaluate",
          "train-ner", "org.warraq.train.TrainNer",
          "train-upos", "org.warraq.train.TrainUpos",
          "train-lemmas", "org.warraq.train.lemma.TrainLemmas");

  @TempDir Path temp;

  @Test
  void wrongCommandsGetTheMessagesOfThePage() throws IOException {
    Files.writeString(temp.resolve("persons.conll"), "زار\tO\nسلمى\tB-PERSON\n");
    MessagesPage page = MessagesPage.beside(Path.of(System.getProperty("warraq.seeds")));
    assertEquals(List.of(), page.differences(DocumentedPrograms.TRAINING, this::said));
  }

  private String said(List<String> words) {
    StringWriter err = new StringWriter();
    String[] args =
        words.stream()
            .skip(1)
            .map(word -> word.replaceFirst("(?<=^|=)\\./", temp + "/"))
            .toArray(String[]::new);
    try {
      var make = Class.forName(PROGRAMS.get(words.get(0))).getDeclaredMethod("commandLine");
      make.setAccessible(true);
      ((CommandLine) make.invoke(null))
          .setOut(new PrintWriter(new StringWriter()))
          .setErr(new PrintWriter(err, true))
          .execute(args);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a program without a command line", e);
    }
    return err.toString().replace(temp + "/", "./");
  }
}
