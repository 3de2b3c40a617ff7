// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a configuration that is missing or wrong, before any job starts. */
class NightlyMessagesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          input            | line 1: 'input' is neither a flag (--name=value) nor a setting (name = value); write one of them
          keep-log = 3     | line 1: 'keep-log' is not a setting; use logs
          keep-logs = none | line 1: keep-logs: 'none' is not a number of logs
          heap = much      | line 1: heap: 'much' is not an amount of memory
          """)
  void badLineIsNamed(String line, String complaint) throws IOException {
    Path config = Files.writeString(temp.resolve("nightly.conf"), line);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertEquals(2, Nightly.run(print, print, config.toString()));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("nightly: '" + config + "', " + complaint), said);
  }

  @Test
  void exactlyOneReadableConfigurationIsNeeded() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertEquals(2, Nightly.run(print, print));
    assertEquals(2, Nightly.run(print, print, temp.resolve("none").toString()));
    assertEquals(0, Nightly.run(print, print, "--help"));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("scripts/nightly CONFIG"));
  }
}
