// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyConfigTest {
  @TempDir Path temp;

  private List<String> flags(String... lines) throws IOException {
    return NightlyConfig.read(Files.write(temp.resolve("night.conf"), List.of(lines))).flags();
  }

  private void writeReport() throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("out")).resolve("report.html"), "");
  }

  @Test
  void reportThatIsThereIsWrittenAgain() throws IOException {
    writeReport();
    List<String> expected = List.of("--incremental", "--output=out", "--report");
    assertEquals(expected, flags("--output=out"));
    assertEquals(expected, flags("--output=out", "--report"));
  }

  @Test
  void reportThatIsNotThereOrNotWantedIsNotWritten() throws IOException {
    assertEquals(List.of("--incremental", "--output=out"), flags("--output=out"));
    writeReport();
    assertEquals(
        List.of("--incremental", "--output=out", "--report=false"),
        flags("--output=out", "--report=false"));
  }
}
