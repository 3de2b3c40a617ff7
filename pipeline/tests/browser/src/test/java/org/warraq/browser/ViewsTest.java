// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.report.JobOutput;

/** What each view of the report of the seeds shows first, and how it reads in Arabic. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class ViewsTest {
  private static final Path REPORT = JobOutput.ofSeeds().resolve("report.html");
  private static final String NAME = "#read/entity/LOC/القاهره";

  @RegisterExtension static final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"ar, 390", "en, 1280"})
  void everyViewBeginsAtItsTop(String language, int width) {
    Page page = chromium.open(REPORT, language, ColorScheme.LIGHT, width);
    for (String address : List.of(NAME, "#read", "#read/article/wire-001", "#overview")) {
      Chromium.go(page, "#runs");
      assertTrue(number(page, "scrollY") > 500, "the runs are far below");
      Chromium.go(page, address);
      assertEquals(0, number(page, "scrollY"), address);
    }
    for (String address : List.of("#pairs", "#sources", NAME)) {
      Chromium.go(page, address);
      String heading = address.equals(NAME) ? ".sheet h1" : address + " h2";
      double below = page.locator(heading).boundingBox().y - number(page, barBottom());
      assertTrue(below >= 0 && below < 150, address + ": " + below);
    }
    page.context().close();
    assertEquals(List.of(), chromium.complaints());
  }

  private static String barBottom() {
    return "document.querySelector('.bar').getBoundingClientRect().bottom";
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void phoneShowsTheLinksToAllViews(String language) {
    Page page = chromium.open(REPORT, language, ColorScheme.LIGHT, 390);
    String nav = "document.querySelector('.bar nav')";
    assertTrue(
        number(page, nav + ".scrollWidth") <= number(page, nav + ".clientWidth"),
        "the last links are out of sight");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void versionsOfAnnotatorsAreNotBroken(int width) {
    Page page = chromium.open(REPORT, "ar", ColorScheme.LIGHT, width);
    String ofSeveralLines =
        """
        () => {
          const parts = [...document.querySelectorAll('.models bdi')];
          return [parts.length, parts.filter((part) => part.offsetHeight > 40).length];
        }
        """;
    assertEquals(List.of(5, 0), page.evaluate(ofSeveralLines));
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void namesOfColumnsEndAtTheirColumn(String language) {
    Page page = chromium.open(REPORT, language, ColorScheme.LIGHT, 1280);
    String gaps =
        """
        () => {
          const bottom = (node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return range.getBoundingClientRect().bottom;
          };
          return [...document.querySelectorAll('.matrix thead th:has(a)')]
            .map((th) => th.getBoundingClientRect().bottom - bottom(th.querySelector('a')))
            .filter((gap) => gap > 8);
        }
        """;
    assertEquals(List.of(), page.evaluate(gaps));
    page.context().close();
  }

  @Test
  void arabicPageHasNoDotThatCouldBeAZero() {
    Page page = chromium.open(REPORT, "ar", ColorScheme.LIGHT, 1280);
    for (String address : List.of("#overview", NAME, "#read/article/wire-001")) {
      Chromium.go(page, address);
      assertFalse(page.innerText("main").contains("·"), address);
    }
    page.context().close();
  }

  @Test
  void matrixHasOnlyNamesThatMeet() {
    Page page = chromium.open(REPORT);
    String emptyLines =
        """
        () => [...document.querySelectorAll('.matrix tbody tr')]
          .filter((row) => [...row.querySelectorAll('td')].every((cell) => cell.textContent === ''))
          .length
        """;
    assertTrue(page.locator(".matrix tbody tr").count() > 2);
    assertEquals(0, page.evaluate(emptyLines));
    page.context().close();
  }

  /** Each line of an entity's occurrences begins and ends with a whole word of the article. */
  @Test
  void contextIsCutBetweenWords() {
    Page page = chromium.open(REPORT);
    Chromium.go(page, NAME);
    String cutWords =
        """
        () => {
          const articles = JSON.parse(document.getElementById('articles').textContent);
          const words = new Set(articles.flatMap(({ text }) => text.split(/\\s+/)));
          const shown = [...document.querySelectorAll('.concordance .line')]
            .flatMap(({ textContent }) => textContent.split(/\\s+/)).filter((word) => word !== '…');
          return [shown.length > 50, shown.filter((word) => !words.has(word))];
        }
        """;
    assertEquals(List.of(true, List.of()), page.evaluate(cutWords));
    page.context().close();
  }
}
