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

class TemporaryFolderTest {
  @TempDir Path folder;

  @Test
  void closingDeletesTheFolder() throws IOException {
    Path inside;
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      inside = temporary.path("texts");
      Files.createDirectory(inside);
      Files.writeString(inside.resolve("0.txt"), "نص");
    }
    assertFalse(Files.exists(inside.getParent()));
    assertTrue(Files.exists(folder));
  }

  @Test
  void missingParentFolderIsNamedWithARemedy() {
    IOException failure =
        assertThrows(IOException.class, () -> TemporaryFolder.in(folder.resolve("none")));
    assertEquals(
        "--temp: cannot make a folder in "
            + folder.resolve("none")
            + "; pass a folder with free space",
        failure.getMessage());
  }
}
