// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.report.JobOutput;

/** The report of the seeds works in a real browser, with mouse and keyboard. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class ReportBrowserTest {
  private static final Path REPORT = JobOutput.ofSeeds().resolve("report.html");
  @RegisterExtension static final Chromium chromium = new Chromium();
  private Page page;

  @BeforeEach
  void open() {
    page = chromium.open(REPORT);
  }

  @AfterEach
  void assertNoUnwantedEvents() {
    page.context().close();
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void searchLeadsToAnEntityAndToItsPlaceInTheArticle() {
    page.click("#read");
    // Typed without the hamza and ta marbuta that the article has.
    page.fill("#search", "اريانا");
    page.fill("#search", "الامم المتحده");
    assertThat(page.locator(".found-entities .title").first()).hasText("الأمم المتحدة");
    page.click(".found-entities a");
    assertThat(page.locator(".sheet h1")).containsText("الأمم المتحدة");
    page.click(".concordance li:first-child a");

    Locator entity = page.locator(".sentences .entity.here");
    assertThat(entity.first()).isInViewport();
    assertEquals("الأمم المتحدة", String.join("", entity.allTextContents()));
    assertThat(entity.first()).hasClass(Pattern.compile("\\bORG\\b"));
    assertThat(page.locator(".sentences")).hasCSS("direction", "rtl");
    assertEquals("en", page.getAttribute("html", "lang"), "only the article is Arabic");
    assertTrue(leftOf(entity.first()) > leftOf(entity.last()), "the first word is the rightmost");
  }

  private static double leftOf(Locator element) {
    return element.boundingBox().x;
  }

  @Test
  void chosenLanguageAndThemeAreRemembered() {
    String lightBackground =
        page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
    page.click("#theme");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("body"))
        .not()
        .hasCSS("background-color", Pattern.compile(Pattern.quote(lightBackground)));
    page.click("#language");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("#entities h2")).hasText("أكثر الأسماء ورودًا");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
  }

  @ParameterizedTest
  @CsvSource({"ar, DARK", "en, LIGHT"})
  void languageAndThemeAreThoseOfTheBrowserAtFirst(String language, ColorScheme theme) {
    Page other = chromium.open(REPORT, language, theme, 1280);
    assertEquals(language, other.getAttribute("html", "lang"));
    assertEquals(
        theme,
        ColorScheme.valueOf(other.getAttribute("html", "data-theme").toUpperCase(Locale.ROOT)));
    other.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "ar, 390", "en, 1280", "ar, 1280"})
  void nothingIsWiderThanTheWindow(String language, int width) {
    Page other = chromium.open(REPORT, language, ColorScheme.LIGHT, width);
    for (String address : List.of("#overview", "#read", "#read/article/wire-001")) {
      Chromium.go(other, address);
      Object tooWide = other.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertEquals(0, tooWide, address);
    }
    other.context().close();
  }

  /** Reports said "name" in these addresses before, and users may have kept links to them. */
  @ParameterizedTest
  @ValueSource(strings = {"entity", "name"})
  void addressOfAnEntityShowsItsOccurrences(String kind) {
    Chromium.go(page, "#overview");
    Chromium.go(page, "#read/" + kind + "/LOC/القاهره");
    assertThat(page.locator(".sheet h1")).containsText("القاهرة");
    assertThat(page.locator(".concordance .here").first()).hasText("القاهرة");
  }

  @Test
  void mouseOverAWordShowsItsSegments() {
    Chromium.go(page, "#read/article/wire-001");
    page.hover(".word:has-text('بقدرة')");
    assertThat(page.locator(".popover .form")).hasText(new String[] {"ب", "قدرة"});
    assertThat(page.locator(".popover")).containsText("preposition");
    page.keyboard().press("Escape");
    assertThat(page.locator(".popover")).hasCount(0);
  }

  @Test
  void allSegmentsCanBeShownAndTypesHidden() {
    Chromium.go(page, "#read/article/wire-001");
    page.click("text=Segments and tags");
    assertThat(page.locator(".word:has(.segment:has-text('قدرة')) .tag"))
        .hasText(new String[] {"IN", "NN"});
    page.click(".legend .LOC");
    assertThat(page.locator(".legend .LOC")).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".sentences .entity.LOC").first()).hasCSS("background-image", "none");
  }

  @Test
  void everythingCanBeReachedWithTheKeyboard() {
    tabTo("#read");
    page.keyboard().press("Enter");
    tabTo("#search");
    page.keyboard().type("الأمم المتحدة");
    assertThat(page.locator(".found-entities .title").first()).hasText("الأمم المتحدة");
    tabTo(".found-entities a");
    page.keyboard().press("Enter");
    tabTo(".concordance a");
    page.keyboard().press("Enter");
    tabTo(".word:has(.here)");
    assertThat(page.locator(".popover")).containsText("Organisation");
    // The next word is to the left.
    page.keyboard().press("ArrowLeft");
    assertEquals("المتحدة", page.evaluate("document.activeElement.textContent"));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowDown");
    assertTrue(
        page.evaluate("document.activeElement.dataset.word").toString().endsWith("/0"),
        "ArrowDown goes to the first word of the next sentence");
    page.keyboard().press("Escape");
    assertThat(page.locator(".popover")).hasCount(0);
  }

  /**
   * Presses Tab until an element that matches has the focus, and checks that the focus is visible.
   */
  private void tabTo(String selector) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("s => document.activeElement.matches(s)", selector).equals(true)) {
        assertEquals(
            "solid", page.evaluate("getComputedStyle(document.activeElement).outlineStyle"));
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  @Test
  void entitiesAreFilteredByTypeAndText() {
    page.click("#entities [data-value=PER]");
    assertThat(page.locator("#entities tbody .chip:not(.PER)")).hasCount(0);
    page.fill("#entities input", "بيروت");
    assertThat(page.locator("#entities")).containsText("Nothing matches");
    page.click("#entities [data-value=all]");
    assertThat(page.locator("#entities tbody tr th").first()).containsText("بيروت");
  }

  @Test
  void articleCountIsThatOfTheRunSummary() {
    Object articles =
        page.evaluate(
            "JSON.parse(document.getElementById('about').textContent).run_summary.counts.annotated");
    assertThat(page.locator(".cards dd").first()).hasText(articles.toString());
  }
}
