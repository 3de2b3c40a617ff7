// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;

/** Reports of output folders that lack something, or hold several runs. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class UnusualRunsTest {
  private static final String ARTICLE = "{\"id\": \"%s\", \"text\": \"وصل الوفد إلى بيروت.\"}\n";

  /** For tests that need no entities, because models take seconds to load. */
  private static final String SPLIT = "--annotators=split";

  private static final ToolProvider REPORT = ToolProvider.findFirst("warraq-report").orElseThrow();

  @RegisterExtension static final Chromium chromium = new Chromium();
  @TempDir Path temp;

  private Path annotated(String lines, String... flags) throws IOException {
    Path input = Files.writeString(temp.resolve("input.jsonl"), lines);
    List<String> all = new ArrayList<>(List.of(flags));
    all.addAll(List.of("--input=" + input, "--maxRejectedFraction=1", "--overwrite"));
    return JobOutput.annotateInto(temp.resolve("out"), all.toArray(String[]::new));
  }

  private static Page report(Path out) {
    assertEquals(0, REPORT.run(System.out, System.err, out.toString()));
    Page page = chromium.open(out.resolve("report.html"));
    assertEquals(List.of(), chromium.complaints());
    return page;
  }

  @Test
  void articlesWithoutEntitiesCanBeRead() throws IOException {
    Page page = report(annotated(ARTICLE.formatted("a"), SPLIT));
    assertThat(page.locator("#report")).containsText("No names were recognised");
    Chromium.go(page, "#read/article/a");
    assertThat(page.locator(".sentences")).containsText("وصل الوفد إلى بيروت.");
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void runThatRejectedEverythingShowsTheCauses() throws IOException {
    Page page = report(annotated("{}\n", SPLIT));
    assertThat(page.locator(".cards dd").first()).hasText("0");
    assertThat(page.locator("#rejected tbody")).containsText("MissingText");
    page.click("#read");
    assertThat(page.locator(".finder")).containsText("Nothing matches");
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void runsWithoutSummariesAreComparedByTheirRecords() throws IOException {
    Path out = annotated(ARTICLE.formatted("a") + ARTICLE.formatted("b"));
    Path first = temp.resolve("first");
    moveRun(out, first);
    annotated("{\"id\": \"c\", \"text\": \"nothing but English in this one\"}\n");
    moveRun(out, temp.resolve("second"));
    Files.move(first, out.resolve("annotated/run=20260101T000000Z"));
    Files.move(temp.resolve("second"), out.resolve("annotated/run=20260102T000000Z"));
    deleteFiles(out.resolve("runs"));

    Page page = report(out);
    assertThat(page.locator("#runs tbody tr")).hasCount(2);
    assertThat(page.locator("#runs tbody tr").first()).containsText("20260102T000000Z");
    assertThat(page.locator("#runs tbody tr").first().locator(".changed").first()).isVisible();
    assertThat(page.locator(".cards dd").first()).hasText("3");
  }

  private static void moveRun(Path out, Path to) throws IOException {
    try (var runs = Files.newDirectoryStream(out.resolve("annotated"), "run=*")) {
      Files.move(runs.iterator().next(), to);
    }
  }

  private static void deleteFiles(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  @Test
  void runSummariesArePreferredToRecords() throws IOException {
    Path out = annotated(ARTICLE.formatted("a"), SPLIT);
    Path runs = out.resolve("runs");
    deleteFiles(runs);
    for (int night = 1; night <= 3; night++) {
      Files.writeString(
          runs.resolve("2026010" + night + "T000000Z.json"),
          """
          {"run": "2026010%1$dT000000Z", "counts": {"annotated": %1$d, "sentences": 9, "words": 90,
           "segments": 100}, "figures": {"entities_per_1000_words.LOC": %1$d}, "warnings": ["no. %1$d"]}
          """
              .formatted(night));
    }
    Files.writeString(
        runs.resolve("20260104T000000Z.json"),
        "{\"run\": \"all rejected\", \"counts\": {\"annotated\": 0}, \"figures\": {\"articles\": 0}}");
    Files.writeString(
        runs.resolve("20260105T000000Z.json"),
        "{\"run\": \"replay\", \"counts\": {\"annotated\": 9}, \"options\": {\"replay\": true}}");
    Files.writeString(runs.resolve("20260106T000000Z.json"), "{\"run\": \"older version\"}");
    Files.writeString(runs.resolve("20260107T000000Z.json"), "null");
    Files.writeString(runs.resolve("20260108T000000Z.json"), "{\"run\": \"cut sh");
    Page page = report(out);
    assertThat(page.locator("#runs tbody").first().locator("tr th"))
        .hasText(
            Stream.of("older version", "all rejected", "03", "02", "01")
                .map(Pattern::compile)
                .toArray(Pattern[]::new));
    assertThat(page.locator("#runs .warning").first()).hasText("no. 3");
    assertThat(page.locator("#runs canvas")).isVisible();
  }
}
