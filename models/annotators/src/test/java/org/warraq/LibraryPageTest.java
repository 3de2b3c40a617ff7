// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in {@code docs/library.md} runs as the page says, and prints what the page says. */
class LibraryPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/library.md");

  @TempDir Path folder;

  @Test
  void programOfThePagePrintsWhatThePageSays() throws Exception {
    Path program = Files.writeString(folder.resolve("Names.java"), block("java"));
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                Path.of("target", "classes").toAbsolutePath().toString(),
                program.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), printed);
    assertEquals(block("text"), printed);
  }

  /** The block of the page with this language. */
  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(PAGE));
    assertTrue(block.find(), language);
    return block.group(1);
  }
}
