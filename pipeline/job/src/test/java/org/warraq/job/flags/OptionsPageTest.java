// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page docs/options.md knows all flags and exit codes. */
class OptionsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/options.md");

  @Test
  void everyFlagIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    List<String> missing =
        Flag.all().stream()
            .map(flag -> "`--" + flag.name() + "`")
            .filter(flag -> !page.contains(flag))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyExitCodeIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    List<ExitCode> missing =
        Stream.of(ExitCode.values())
            .filter(code -> !page.contains("\n| " + code.number() + " | "))
            .toList();
    assertEquals(List.of(), missing);
  }
}
