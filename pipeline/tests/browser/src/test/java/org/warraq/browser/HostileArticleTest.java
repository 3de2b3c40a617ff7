// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;

/** Articles with markup, scripts, invisible characters and endless words are shown as mere text. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class HostileArticleTest {
  private static final String SCRIPT =
      "<script>window.taken=1</script></script><!-- <img src=x onerror=window.taken=1> ${script}"
          + " \"'`]]>&lt;";
  private static final String OVERRIDES = "\u202E\u2066قلب\u202D\u200F\u0007\u2028";
  private static final String LONG_WORD = "ض".repeat(100_000);

  @RegisterExtension static final Chromium chromium = new Chromium();

  @TempDir Path temp;

  @Test
  void markupAndControlsInAnArticleAreShownAsText() throws IOException {
    Map<String, String> hostile =
        Map.of(
            "id", "__proto__" + SCRIPT,
            "title", SCRIPT + OVERRIDES,
            "text", "زار محمود " + SCRIPT + " بيروت. " + OVERRIDES + " 😀 قال إن بيروت بعيدة.");
    Map<String, String> endless = Map.of("id", "endless", "text", LONG_WORD + " في بيروت.");
    JsonMapper json = new JsonMapper();
    Path input =
        Files.writeString(
            temp.resolve("hostile.jsonl"),
            json.writeValueAsString(hostile) + "\n" + json.writeValueAsString(endless) + "\n");
    Path out = JobOutput.annotateInto(temp.resolve("out"), "--input=" + input, "--report");

    Page page = chromium.open(out.resolve("report.html"));
    page.click("#read");
    page.fill("#search", "window.taken");
    page.locator(".finder li a").filter(textThatHas("window.taken")).last().click();
    assertThat(page.locator(".sentences")).containsText("<script>window.taken=1</script>");
    assertThat(page.locator(".sentences .control").filter(textThatHas("U+202E")).first())
        .isVisible();
    assertThat(page.locator(".sentences")).containsText("😀");

    Chromium.go(page, "#read/article/endless");
    assertThat(page.locator(".sentences")).containsText("بيروت");
    // Sentences, and with them words, end after 5,000 characters; the page shows 1,000 of a word.
    assertThat(page.locator(".word").first())
        .hasText("ض".repeat(1000) + "and 4,000 characters more");
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    page.hover(".word:has-text('بيروت')");
    assertThat(page.locator(".popover")).containsText("بيروت");

    Chromium.go(page, "#read/entity/LOC/<img src=x onerror=window.taken=1>");
    Chromium.go(page, "#read/article/%E0%A4%A");
    assertEquals(true, page.evaluate("window.taken === undefined"));
    assertEquals(0, page.locator("main script, main img").count());
    assertEquals(List.of(), chromium.complaints());
  }

  /**
   * What docs/queries.md says of JavaScript is right beside an emoji, which is two UTF-16 units.
   */
  @Test
  void documentedExpressionCountsCodePoints() throws IOException {
    Path docs = Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/queries.md");
    Matcher row = Pattern.compile("\\| JavaScript \\| `([^`]+)`").matcher(Files.readString(docs));
    assertTrue(row.find());
    Page page = chromium.open(JobOutput.ofSeeds().resolve("report.html"));
    Object word = page.evaluate("([text, begin, end]) => " + row.group(1), List.of("😀 قال", 2, 5));
    page.context().close();
    assertEquals("قال", word);
  }

  private static Locator.FilterOptions textThatHas(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
