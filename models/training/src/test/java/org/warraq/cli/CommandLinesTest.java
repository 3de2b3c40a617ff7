// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandLinesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Command(name = "scripts/sample", description = "Does nothing.")
  private static final class Sample implements Callable<Integer> {
    private final Exception failure;

    @Option(names = "--count", paramLabel = "N")
    private int count;

    Sample(Exception failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
      if (failure != null) {
        throw failure;
      }
      return count;
    }
  }

  @Test
  void helpHasOptionsAndExitCodes() {
    assertEquals(0, run(null, "--help"));
    assertTrue(out.toString().startsWith("Usage: scripts/sample [-hV] [--count=N]"), out::toString);
    assertTrue(out.toString().contains("Exit codes:"), out::toString);
  }

  @Test
  void versionIsTheVersionOfTheBuild() {
    assertEquals(0, run(null, "--version"));
    assertTrue(out.toString().matches("Warraq \\d+\\.\\d+\\.\\d+.*\\R"), out::toString);
  }

  @Test
  void unknownOptionIsReportedWithAHint() {
    assertEquals(2, run(null, "--counts=1"));
    assertEquals(
        """
        Unknown option: '--counts=1'
        Possible solutions: --count
        scripts/sample --help explains all options.
        """,
        err.toString());
  }

  @Test
  void goldThatCannotBeUsedIsReportedWithoutStackTrace() {
    assertFailure("a.gold:2: wrong", new GoldException("a.gold:2: wrong"));
  }

  @Test
  void fileThatCannotBeReadIsReportedWithoutStackTrace() {
    assertFailure(
        "a: no such file or folder; create it or correct the path", new NoSuchFileException("a"));
    assertFailure(
        "b: access denied; change the permissions or the path",
        new UncheckedIOException(new AccessDeniedException("b")));
    assertFailure("c: not a folder; give the path of a folder", new NotDirectoryException("c"));
    assertFailure("d: disk full", new IOException("d: disk full"));
  }

  @Test
  void bugIsReportedWithItsStackTrace() {
    assertEquals(1, run(new IllegalStateException("a bug")));
    assertTrue(err.toString().contains("a bug"), err::toString);
    assertTrue(err.toString().contains("\tat "), err::toString);
  }

  private void assertFailure(String message, Exception failure) {
    err.getBuffer().setLength(0);
    assertEquals(1, run(failure));
    assertEquals(message + System.lineSeparator(), err.toString());
  }

  private int run(Exception failure, String... args) {
    return CommandLines.of(new Sample(failure))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
