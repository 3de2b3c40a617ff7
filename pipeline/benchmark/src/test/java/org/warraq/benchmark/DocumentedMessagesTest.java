// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;

/** The benchmark says of wrong flags what docs/messages.md says. */
class DocumentedMessagesTest {
  @TempDir Path temp;

  @Test
  void wrongCommandsGetTheMessagesOfThePage() throws IOException {
    MessagesPage page = MessagesPage.beside(Path.of(System.getProperty("warraq.seeds")));
    assertEquals(List.of(), page.differences(DocumentedPrograms.BENCHMARK, this::said));
  }

  private String said(List<String> words) {
    StringWriter err = new StringWriter();
    String[] args =
        words.stream()
            .skip(1)
            .map(word -> word.replaceFirst("=\\./", "=" + temp + "/"))
            .toArray(String[]::new);
    CompareSpeed.commandLine().setErr(new PrintWriter(err, true)).execute(args);
    return err.toString().replace(temp + "/", "./");
  }
}
