// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path folder;

  @Test
  void nothingStays() throws IOException {
    Path inside;
    try (Workspace workspace = Workspace.below(folder)) {
      inside = workspace.path("texts");
      Files.createDirectory(inside);
      Files.writeString(inside.resolve("0.txt"), "نص");
    }
    assertFalse(Files.exists(inside.getParent()));
    assertTrue(Files.exists(folder));
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithTheRemedy() {
    IOException failure =
        assertThrows(IOException.class, () -> Workspace.below(folder.resolve("none")));
    assertEquals(
        "cannot make a folder below " + folder.resolve("none") + "; give one with room: --temp=DIR",
        failure.getMessage());
  }
}
