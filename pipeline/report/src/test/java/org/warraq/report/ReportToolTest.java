// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.AnnotateArticles;

class ReportToolTest {
  private static final ToolProvider TOOL = ToolProvider.findFirst("warraq-report").orElseThrow();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path temp;

  private int run(String... args) {
    return TOOL.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @Test
  void jobWritesReportAtTheEndOfARun() throws IOException {
    String page = Files.readString(JobOutput.ofSeeds().resolve("report.html"));
    assertTrue(page.contains("wire-001"));
    for (String place : List.of("عُمان", "عمّان")) {
      assertTrue(page.contains("[\"LOC\",\"" + place + "\","), place);
    }
  }

  @Test
  void pageLoadsNothingFromOutside() throws IOException {
    String page = Files.readString(JobOutput.ofSeeds().resolve("report.html"));
    Matcher outside =
        Pattern.compile("(?:src|href)=\"(?!#|data:,)[^\"]*\"|@import|url\\(").matcher(page);
    assertFalse(outside.find(), () -> outside.group());
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void outputAndArticlesFlagsChooseFileAndNumberOfArticles() throws IOException {
    Path page = temp.resolve("page.html");
    int code = run(JobOutput.ofSeeds().toString(), "--output=" + page, "--articles=3");
    assertEquals(0, code, err.toString());
    assertTrue(out.toString().startsWith("Report:    " + page), out.toString());
    Matcher article = Pattern.compile("\"sentences\":\\[\\[").matcher(Files.readString(page));
    assertEquals(3, article.results().count());
  }

  @Test
  void titleIsKeptWhenThePageIsWrittenAgain() throws IOException {
    String page = "--output=" + temp.resolve("page.html");
    String seeds = JobOutput.ofSeeds().toString();
    assertEquals(0, run(seeds, page, "--articles=0", "--title=أخبار <2026> & ${data}"));
    assertEquals(0, run(seeds, page, "--articles=0"), err.toString());
    String html = Files.readString(temp.resolve("page.html"));
    assertTrue(html.contains("<title>أخبار &lt;2026&gt; &amp; &#36;{data}</title>"));
    assertTrue(html.contains("\"title\":\"أخبار \\u003c2026\\u003e \\u0026 ${data}\""));
  }

  @Test
  void partOfTheArticlesIsCounted() throws IOException {
    Path page = temp.resolve("page.html");
    String output = "--output=" + page;
    String seeds = JobOutput.ofSeeds().toString();
    assertEquals(0, run(seeds, output, "--source=*/wire.jsonl", "--to=2026-02-28"), err.toString());
    assertTrue(Files.readString(page).contains("\"overview\":[{\"articles\":2,"));
    assertEquals(0, run(seeds, output, "--field=category=economy"), err.toString());
    assertEquals(2, run(seeds, output, "--field=category=it's", "--from=2026-01-01"));
    assertTrue(
        err.toString()
            .startsWith("report: --from=2026-01-01 --field=category=it's: no article matches;"),
        err.toString());
  }

  @Test
  void folderWithoutRecordsGivesOneErrorLineWithRemedy() {
    assertEquals(2, run(temp.toString()));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(temp + ": no annotated Parquet or JSONL"), err.toString());
  }

  @Test
  void fileInNoFolderIsRefused() {
    Path file = temp.resolve("no/such.html");
    assertEquals(2, run(JobOutput.ofSeeds().toString(), "--output=" + file));
    assertEquals(
        "report: --output: '" + file + "' is in a folder that does not exist; make it first\n",
        err.toString());
  }

  @Test
  void versionFlagPrintsTheVersionOfTheProject() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("Warraq \\d+\\.\\d+\\.\\d+.*\\R"), out.toString());
  }

  @Test
  void negativeNumberOfArticlesIsRefused() {
    assertEquals(2, run(temp.toString(), "--articles=-1"));
    assertTrue(err.toString().startsWith("report: --articles: -1 is not"), err.toString());
  }

  /** The first run rejects everything and has no report; the replay annotates and makes one. */
  @Test
  void reportIsMadeByTheFirstRunThatAnnotatesSomething() throws IOException {
    Path article = Files.writeString(temp.resolve("long.txt"), "وصل الوفد إلى عمّان مساء الأحد.");
    Path out = temp.resolve("out");
    JobOutput.annotateInto(
        out,
        "--incremental",
        "--report",
        "--input=" + article,
        "--maxArticleChars=10",
        "--maxRejectedFraction=1");
    assertFalse(Files.exists(out.resolve("report.html")));
    assertEquals(0, AnnotateArticles.run("--replay=" + out, "--report"));
    assertTrue(Files.exists(out.resolve("report.html")));
  }
}
