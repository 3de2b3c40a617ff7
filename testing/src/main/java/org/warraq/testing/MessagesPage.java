// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of {@code docs/messages.md}: wrong commands, each with what the program says. A row is
 * {@code | what is wrong | `command` | message |}.
 */
public final class MessagesPage {
  /** Set to write the messages into the page instead of comparing them. */
  private static final boolean RENEW = System.getProperty("warraq.renewMessages") != null;

  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([^`]+)` \\| (.*) \\|");

  private final Path page;

  private MessagesPage(Path page) {
    this.page = page;
  }

  /** The page of the repository whose seeds are in this folder. */
  public static MessagesPage beside(Path seeds) {
    return new MessagesPage(seeds.resolveSibling("docs/messages.md"));
  }

  /** The programs of the page's commands, one for each row. */
  public List<String> programs() throws IOException {
    return Files.readAllLines(page).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(2).split(" ", 2)[0])
        .toList();
  }

  /**
   * Runs the commands of some programs, and returns the rows whose message is another than the page
   * says.
   *
   * @param programs those whose commands are run
   * @param run returns what a command says on standard error
   */
  public List<String> differences(DocumentedPrograms programs, Function<List<String>, String> run)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(page));
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var row = ROW.matcher(lines.get(i));
      if (!row.matches()) {
        if (lines.get(i).startsWith("|") && lines.get(i).contains(" | `")) {
          differences.add("not a row with a command and a message: " + lines.get(i));
        }
        continue;
      }
      List<String> words = List.of(row.group(2).split(" "));
      if (!programs.names().contains(words.get(0))) {
        continue;
      }
      String said = run.apply(words).strip().replace("|", "\\|").replace("\n", " ↵ ");
      if (!said.equals(row.group(3))) {
        differences.add(row.group(2) + "\n  the page: " + row.group(3) + "\n  now:      " + said);
        lines.set(i, "| %s | `%s` | %s |".formatted(row.group(1), row.group(2), said));
      }
    }
    if (RENEW) {
      Files.write(page, lines);
      return List.of();
    }
    return differences;
  }
}
