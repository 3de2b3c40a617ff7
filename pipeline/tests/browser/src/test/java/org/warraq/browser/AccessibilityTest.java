// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.report.JobOutput;
import org.warraq.report.resource.Webjar;

/** The axe-core library finds no serious barrier for people with disabilities. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class AccessibilityTest {
  private static final Path REPORT = JobOutput.ofSeeds().resolve("report.html");
  private static final String AXE = Webjar.text("axe-core", "axe.min.js");

  /** JavaScript that returns serious and critical findings, and checks that could not be made. */
  private static final String SERIOUS =
      """
      async () => {
        const result = await axe.run();
        const unchecked = result.incomplete.filter(({ nodes }) => nodes.length === 0);
        const serious = result.violations
          .filter(({ impact }) => ['serious', 'critical'].includes(impact));
        return [...unchecked, ...serious]
          .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | '));
      }
      """;

  @RegisterExtension static final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1280", "ar, DARK, 390"})
  void noSeriousBarrierInEachLanguageThemeAndWidth(String language, ColorScheme theme, int width) {
    Page page = chromium.open(REPORT, language, theme, width);
    page.evaluate(AXE);
    List<String> addresses =
        List.of("#overview", "#read", "#read/entity/LOC/القاهره", "#read/article/wire-001/0");
    for (String address : addresses) {
      Chromium.go(page, address);
      assertEquals(List.of(), page.evaluate(SERIOUS), address);
    }
    page.focus(".word[tabindex='0']");
    assertEquals(List.of(), page.evaluate(SERIOUS), "box of a word");
    page.context().close();
  }
}
