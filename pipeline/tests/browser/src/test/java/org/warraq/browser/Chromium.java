// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for the tests of a class: the machine's own Chromium, driven by Playwright.
 * Register it as a static extension.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {
  static final String MISSING = "Chromium is not installed; apt-get install chromium";

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private Playwright playwright;
  private Browser browser;

  /** What a page did that it should not: errors, console messages, requests to a network. */
  private final List<String> complaints = new ArrayList<>();

  /** For {@code @EnabledIf}. */
  static boolean isThere() {
    return executable().isPresent();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // Its driver would fetch browsers of its own.
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable().orElseThrow())
            .setArgs(FLAGS);
    browser = playwright.chromium().launch(options);
  }

  private static Optional<Path> executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a report in a window of its own, once it is drawn. */
  Page open(Path report, String language, ColorScheme theme, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(theme)
                .setViewportSize(width, 900));
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(report.toUri().toString())
              && !request.url().startsWith("data:")) {
            complaints.add("request: " + request.url());
          }
        });
    page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
    page.navigate(report.toUri().toString());
    page.waitForSelector("html[data-ready]");
    return page;
  }

  Page open(Path report) {
    return open(report, "en", ColorScheme.LIGHT, 1280);
  }

  /** What pages did that they should not, since this was last asked. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    playwright.close();
  }
}
