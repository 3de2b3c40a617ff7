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
import org.warraq.report.Annotated;

/** The report of the seeds as people meet it, in a real browser. */
@EnabledIf(value = "org.warraq.browser.Chromium#isThere", disabledReason = Chromium.MISSING)
class ReportBrowserTest {
  private static final Path REPORT = Annotated.seeds().resolve("report.html");
  @RegisterExtension static final Chromium chromium = new Chromium();
  private Page page;

  @BeforeEach
  void open() {
    page = chromium.open(REPORT);
  }

  @AfterEach
  void nothingToComplainOf() {
    page.context().close();
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void searchFindsANameAndTheReaderShowsItsMention() {
    page.click("#read");
    // As one types it, without the hamza that the article has.
    page.fill("#search", "اريانا");
    page.fill("#search", "الامم المتحده");
    assertThat(page.locator(".found-names .title").first()).hasText("الأمم المتحدة");
    page.click(".found-names a");
    assertThat(page.locator(".sheet h1")).containsText("الأمم المتحدة");
    page.click(".concordance li:first-child a");

    Locator mention = page.locator(".sentences .name.here");
    assertThat(mention.first()).isInViewport();
    assertEquals("الأمم المتحدة", String.join("", mention.allTextContents()));
    assertThat(mention.first()).hasClass(Pattern.compile("\\bORG\\b"));
    assertThat(page.locator(".sentences")).hasCSS("direction", "rtl");
    assertEquals("en", page.getAttribute("html", "lang"), "only the article is Arabic");
    assertTrue(leftOf(mention.first()) > leftOf(mention.last()), "the first word is the rightmost");
  }

  private static double leftOf(Locator element) {
    return element.boundingBox().x;
  }

  @Test
  void languageAndThemeSwitchAndAreRemembered() {
    String dark = page.evaluate("getComputedStyle(document.body).backgroundColor").toString();
    page.click("#theme");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("body"))
        .not()
        .hasCSS("background-color", Pattern.compile(Pattern.quote(dark)));
    page.click("#language");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("#names h2")).hasText("أكثر الأسماء ورودًا");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
  }

  @ParameterizedTest
  @CsvSource({"ar, DARK", "en, LIGHT"})
  void languageAndThemeAreAtFirstThoseOfTheReader(String language, ColorScheme theme) {
    Page own = chromium.open(REPORT, language, theme, 1280);
    assertEquals(language, own.getAttribute("html", "lang"));
    assertEquals(
        theme,
        ColorScheme.valueOf(own.getAttribute("html", "data-theme").toUpperCase(Locale.ROOT)));
    own.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "ar, 390", "en, 1280", "ar, 1280"})
  void nothingSticksOut(String language, int width) {
    Page own = chromium.open(REPORT, language, ColorScheme.LIGHT, width);
    for (String address : List.of("#overview", "#read", "#read/article/wire-001")) {
      own.evaluate("address => location.hash = address", address);
      Object tooWide = own.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertEquals(0, tooWide, address);
    }
    own.context().close();
  }

  @Test
  void aWordShowsItsSegmentsToTheMouse() {
    page.evaluate("location.hash = '#read/article/wire-001'");
    page.hover(".w:has-text('بقدرة')");
    assertThat(page.locator(".popover .form")).hasText(new String[] {"ب", "قدرة"});
    assertThat(page.locator(".popover")).containsText("preposition");
    page.keyboard().press("Escape");
    assertThat(page.locator(".popover")).hasCount(0);
  }

  @Test
  void allSegmentsShowOnDemandAndTypesGoOut() {
    page.evaluate("location.hash = '#read/article/wire-001'");
    page.click("text=Segments and tags");
    assertThat(page.locator(".w:has(.seg:has-text('قدرة')) .tag"))
        .hasText(new String[] {"IN", "NN"});
    page.click(".legend .LOC");
    assertThat(page.locator(".legend .LOC")).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".sentences .name.LOC").first()).hasCSS("background-image", "none");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    tabTo("#read");
    page.keyboard().press("Enter");
    tabTo("#search");
    page.keyboard().type("الأمم المتحدة");
    assertThat(page.locator(".found-names .title").first()).hasText("الأمم المتحدة");
    tabTo(".found-names a");
    page.keyboard().press("Enter");
    tabTo(".concordance a");
    page.keyboard().press("Enter");
    tabTo(".w:has(.here)");
    assertThat(page.locator(".popover")).containsText("Organisation");
    // Onwards, which is to the left.
    page.keyboard().press("ArrowLeft");
    assertEquals("المتحدة", page.evaluate("document.activeElement.textContent"));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowDown");
    assertTrue(
        page.evaluate("document.activeElement.dataset.word").toString().endsWith("/0"),
        "a sentence on, at its first word");
    page.keyboard().press("Escape");
    assertThat(page.locator(".popover")).hasCount(0);
  }

  /** Presses Tab until an element that fits has the focus, and sees that one can tell. */
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
  void namesAreFilteredByTypeAndLetters() {
    page.click("#names [data-value=PER]");
    assertThat(page.locator("#names tbody .chip:not(.PER)")).hasCount(0);
    page.fill("#names input", "بيروت");
    assertThat(page.locator("#names")).containsText("Nothing matches");
    page.click("#names [data-value=all]");
    assertThat(page.locator("#names tbody tr th").first()).containsText("بيروت");
  }

  @Test
  void countsAreThoseOfTheRun() {
    Object articles =
        page.evaluate(
            "JSON.parse(document.getElementById('about').textContent).account.counts.annotated");
    assertThat(page.locator(".cards dd").first()).hasText(articles.toString());
  }
}
