// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked release works with Java alone: no Maven, no checkout. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {
  @TempDir static Path shared;
  @TempDir Path temp;
  private Shell shell;
  private Path seedsOut;

  @BeforeAll
  void annotateTheSeeds() throws Exception {
    Shell.Result run = Shell.in(shared).withJava().run(Release.script("annotate"));
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Annotated 44 of 44 articles"), run.out());
    assertFalse(run.out().contains("\u001b") || run.err().contains("\u001b"), run.err());
    seedsOut = Release.folder().resolve("warraq-output");
    assertTrue(Files.exists(seedsOut.resolve("run.json")), "where README says");
  }

  @BeforeEach
  void makeShell() throws IOException {
    shell = Shell.in(temp).withJava();
  }

  @Test
  void firstRunMakesAnArchiveOfClasses() throws Exception {
    List<Path> archives;
    try (Stream<Path> files = Files.list(Release.folder().resolve("lib"))) {
      archives = files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
    assertEquals(1, archives.size());
    assertTrue(Files.size(archives.get(0)) > 10_000_000, "Java could make it");
  }

  @Test
  void recordsAreShownQueriedAndReported() throws Exception {
    Shell.Result shown = shell.run(Release.script("show"), seedsOut, "--articles=1");
    assertEquals(0, shown.exitCode(), shown.err());
    Shell.Result answer =
        shell.run(
            Release.script("query"),
            "--format=csv",
            seedsOut,
            "SELECT count(*) AS n FROM articles");
    assertEquals("n\n44\n", answer.out(), answer.err());
    Shell.Result report = shell.run(Release.script("report"), seedsOut);
    assertEquals(0, report.exitCode(), report.err());
    assertTrue(Files.size(seedsOut.resolve("report.html")) > 100_000);
  }

  @Test
  void nightRunsAndCompactionFollows() throws Exception {
    Path input = Release.folder().resolve("seeds/sport");
    Path config = temp.resolve("nightly.conf");
    Files.writeString(config, "--input=" + input + "\n--output=out\n");
    Shell.Result night = shell.run(Release.script("nightly"), config);
    assertEquals(0, night.exitCode(), night.err());
    assertTrue(night.out().startsWith("nightly: annotated "), night.out());
    Shell.Result compact = shell.run(Release.script("compact"), temp.resolve("out"));
    assertEquals(0, compact.exitCode(), compact.err());
  }

  @Test
  void localFlinkRuns() throws Exception {
    Path input = Files.writeString(temp.resolve("a.txt"), "زارت سلمى الحداد بيروت.");
    Shell.Result run =
        shell.run(
            Release.script("annotate"),
            "--runner=FlinkRunner",
            "--input=" + input,
            "--output=" + temp.resolve("out"));
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void annotatorsAreScoredOnTheSeeds() throws Exception {
    Shell.Result scores = shell.run(Release.script("evaluate"));
    assertEquals(0, scores.exitCode(), scores.err());
    assertTrue(scores.out().contains("PER"), scores.out());
  }

  @Test
  void googleStorageIsRefusedWithTheReason() throws Exception {
    Shell.Result run = shell.run(Release.script("annotate"), "--input=gs://b/a", "--output=out");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("annotate: a release lacks what reads gs://"), run.err());
  }

  static List<String> scripts() throws Exception {
    return Release.scriptsIn(Release.folder().resolve("scripts"));
  }

  @Test
  void everyScriptPrintsItsVersion() throws Exception {
    for (String script : scripts()) {
      Shell.Result version = shell.run(Release.script(script), "--version");
      assertEquals(0, version.exitCode(), version.err());
      assertTrue(
          version
              .out()
              .toLowerCase(Locale.ROOT)
              .startsWith("warraq " + Release.VERSION.toLowerCase(Locale.ROOT)),
          version.out());
      assertEquals("", version.err());
    }
  }

  @Test
  void everyScriptPrintsItsHelpAndDoesNothing() throws Exception {
    for (String script : scripts()) {
      // One form for each: starting Java takes most of the time of this class.
      String flag = script.length() % 2 == 0 ? "--help" : "-h";
      Shell.Result help = shell.run(Release.script(script), flag);
      assertEquals(0, help.exitCode(), help.err());
      assertTrue(help.out().contains("--help"), help.out());
      assertEquals("", help.err());
    }
    try (Stream<Path> made = Files.list(temp)) {
      assertEquals(1, made.count(), "only the folder of programs");
    }
  }

  /** A link to a link, from a folder of programs. */
  @Test
  void scriptsWorkThroughSymbolicLinks() throws Exception {
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(temp.resolve("first"), Release.script("show"));
    Path link = Files.createSymbolicLink(bin.resolve("warraq-show"), Path.of("../first"));
    Shell.Result shown = shell.run(link, seedsOut, "--articles=1");
    assertEquals(0, shown.exitCode(), shown.err());
    Shell.Result help = shell.run(link, "--help");
    assertTrue(help.out().contains("--articles"), help.out());
  }

  @Test
  void docsAreThere() throws Exception {
    for (String file : List.of("README.md", "LICENSE", "CITATION.cff", "docs/queries.md")) {
      assertEquals(
          Files.readString(Release.CHECKOUT.resolve(file)),
          Files.readString(Release.folder().resolve(file)));
    }
    assertTrue(
        Files.readString(Release.CHECKOUT.resolve("CITATION.cff"))
            .contains("\nversion: " + Release.VERSION + "\n"));
  }
}
