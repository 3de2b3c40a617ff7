// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;

/** The program for Dataflow says of wrong flags what docs/messages.md says. */
class DocumentedMessagesTest {
  @TempDir Path temp;

  @Test
  void wrongCommandsGetTheMessagesOfThePage() throws IOException {
    MessagesPage page = MessagesPage.beside(Path.of(System.getProperty("warraq.seeds")));
    assertEquals(List.of(), page.differences(DocumentedPrograms.DATAFLOW, this::said));
  }

  /** A separate process has no credentials, whoever runs the test. */
  private String said(List<String> words) {
    String[] args = words.stream().skip(1).toArray(String[]::new);
    try {
      return JavaProcess.run(temp, JavaProcess.classPath(), SubmitDataflow.class.getName(), args)
          .output();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a test", e);
    }
  }
}
