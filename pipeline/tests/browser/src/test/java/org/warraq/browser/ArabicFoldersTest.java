// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;

/** The Arabic page of a few articles in folders with Arabic names: paths, filters and files. */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class ArabicFoldersTest {
  private static final String ARTICLES =
      """
      {"id": "a", "section": "=رياضة", "title": "فوز", "text": "سجل محمد صلاح هدفين في القاهرة. وقال صلاح إنه سعيد."}
      {"id": "b", "section": "=رياضة", "title": "غياب", "text": "غاب صلاح عن التدريب في الجيزة."}
      {"id": "c", "section": "سفر", "title": "رحلة", "text": "وصل محمد صلاح إلى القاهرة صباح اليوم."}
      {"id": "d", "section": "سفر", "title": "عودة", "text": "عاد الوفد من القاهرة إلى تونس."}
      {"id": "e", "section": "سفر", "text": ""}
      """;

  @RegisterExtension static final Chromium chromium = new Chromium();
  @TempDir static Path temp;
  private static Page page;

  @BeforeAll
  static void openReport() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("أخبار/2026-01-18/سياسة"));
    Files.writeString(folder.resolve("خبر 2026-02-11.jsonl"), ARTICLES);
    Path out =
        JobOutput.annotateInto(
            temp.resolve("out"), "--input=" + temp.resolve("أخبار"), "--maxRejectedFraction=1");
    ToolProvider report = ToolProvider.findFirst("warraq-report").orElseThrow();
    assertEquals(0, report.run(System.out, System.err, out.toString(), "--title=أخبار <2026>"));
    page = chromium.open(out.resolve("report.html"), "ar", ColorScheme.DARK, 1280);
  }

  @AfterAll
  static void close() {
    page.context().close();
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void titleIsTheHeading() {
    assertThat(page.locator("h1").first()).hasText("أخبار <2026>");
  }

  /** Folders go from left to right, and no date is reversed. */
  @Test
  void partsOfAPathStandInTheirOrder() {
    Chromium.go(page, "#sources");
    String parts =
        """
        () => [...document.querySelectorAll('#sources tbody th .path > bdi')]
          .map((part) => [part.textContent, part.getBoundingClientRect().left])
          .sort(([, a], [, b]) => a - b).map(([text]) => text).slice(-4)
        """;
    assertEquals(List.of("أخبار", "2026-01-18", "سياسة", "خبر 2026-02-11"), page.evaluate(parts));
    assertThat(page.locator(".path bdi[dir=ltr]").last()).hasText("2026-02-11");
    String extensionIsLast = "() => document.querySelector('#sources bdi.path').lastChild.data";
    assertEquals(".jsonl", page.evaluate(extensionIsLast));
  }

  @Test
  void surnameIsCountedForItsPersonAndSaysSo() {
    Chromium.go(page, "#read/entity/PER/محمد صلاح");
    assertThat(page.locator(".concordance li")).hasCount(4);
    assertThat(page.locator(".sheet")).containsText("ومنها مواضع بجزء من الاسم: ١");
  }

  @Test
  void namesThatSeldomMeetGetNoMatrix() {
    Chromium.go(page, "#pairs");
    assertThat(page.locator("#pairs .panel").first()).containsText("قلّما تجتمع");
  }

  @Test
  void causesOfRejectionAreInArabic() {
    Chromium.go(page, "#rejected");
    assertThat(page.locator("#rejected tbody th").first()).containsText("النص فارغ");
    assertThat(page.locator("#rejected tbody td").first()).hasText("القراءة");
  }

  @Test
  void filterByAFieldLeavesArticlesAndTheirNames() {
    Chromium.go(page, "#read");
    page.click(".filters summary");
    page.locator(".filters select").last().selectOption("سفر");
    assertThat(page.locator(".finder [role=status]")).hasText("المقالات: ٢، الأسماء: ٣");
    page.locator(".filters select").last().selectOption("");
    assertThat(page.locator(".finder [role=status]")).containsText("المقالات: ٤");
  }

  @Test
  void tablesAreDownloadedForSpreadsheets() throws IOException {
    Chromium.go(page, "#sources");
    String section = downloaded("section.csv");
    assertTrue(section.startsWith("\ufeffsection,articles,words,mentions\r\n'=رياضة,2,"), section);
    String names = downloaded("names.csv");
    assertTrue(names.contains("\r\nPER,محمد صلاح,4,3,"), names);
    assertTrue(downloaded("edges.csv").startsWith("\ufeffsource,target,weight,"));
  }

  @Test
  void networkIsReadableXml() throws Exception {
    Chromium.go(page, "#pairs");
    downloaded("network.gexf");
    var nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(temp.resolve("network.gexf").toFile())
            .getElementsByTagName("node");
    assertTrue(nodes.getLength() >= 3);
  }

  private static String downloaded(String name) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("button", hasText(name)).first().click());
    download.saveAs(temp.resolve(name));
    return Files.readString(temp.resolve(name));
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
