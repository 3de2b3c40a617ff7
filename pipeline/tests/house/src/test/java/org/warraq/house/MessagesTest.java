// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;

/** Each program of scripts/ has messages in docs/messages.md, and a test that runs its commands. */
class MessagesTest {
  private static final int MIN_ROWS = 60;

  private final MessagesPage page = MessagesPage.beside(Repository.ROOT.resolve("seeds"));

  /** The programs have no extension. */
  private static Set<String> scripts() {
    return Repository.files().stream()
        .map(Repository.ROOT::relativize)
        .filter(file -> file.getParent() != null && file.getParent().endsWith("scripts"))
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.contains("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachScriptHasRowsAndEachRowAScript() throws IOException {
    List<String> programs = page.programs();
    assertEquals(scripts(), new TreeSet<>(programs));
    assertTrue(programs.size() >= MIN_ROWS, "only %s rows".formatted(programs.size()));
  }

  @Test
  void eachScriptIsRunByOneTest() {
    List<String> names =
        Arrays.stream(DocumentedPrograms.values())
            .flatMap(group -> group.names().stream())
            .sorted()
            .toList();
    assertEquals(List.copyOf(scripts()), names);
  }

  @ParameterizedTest
  @EnumSource
  void testThatRunsTheCommandsIsThere(DocumentedPrograms group) {
    List<Path> tests =
        Repository.files().stream()
            .filter(file -> file.endsWith("DocumentedMessagesTest.java"))
            .filter(file -> read(file).contains("page.differences(DocumentedPrograms." + group))
            .toList();
    assertEquals(1, tests.size(), tests::toString);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
