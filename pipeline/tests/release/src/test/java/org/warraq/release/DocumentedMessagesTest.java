// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;

/** Scripts that refuse wrong flags themselves say what docs/messages.md says. */
class DocumentedMessagesTest {
  @TempDir Path temp;

  @Test
  void wrongCommandsGetTheMessagesOfThePage() throws IOException {
    MessagesPage page = MessagesPage.beside(Path.of(System.getProperty("warraq.seeds")));
    assertEquals(List.of(), page.differences(DocumentedPrograms.SCRIPTS, this::said));
  }

  /** What a script says before it builds anything: neither Maven nor Java is there. */
  private String said(List<String> words) {
    List<Object> command = new ArrayList<>(words);
    command.set(0, Release.CHECKOUT.resolve("scripts").resolve(words.get(0)));
    try {
      return Shell.in(temp).run(command.toArray()).err();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a test", e);
    }
  }
}
