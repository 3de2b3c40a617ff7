// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
 * A JUnit extension that runs the installed Chromium, driven by Playwright, for all tests of a
 * class. Register it as a static field.
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

  /** Only a page that is wrong is waited for that long; a busy machine does not fail a test. */
  private static final double PATIENCE_MILLIS = 120_000;

  private Playwright playwright;
  private Browser browser;

  /** Unwanted events of all pages: errors, console messages, dialogs, requests to a network. */
  private final List<String> complaints = new ArrayList<>();

  /** Whether Chromium is installed; for {@code @EnabledIf}. */
  static boolean isInstalled() {
    return executable().isPresent();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // Playwright would otherwise download its own browsers.
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable().orElseThrow())
            .setTimeout(PATIENCE_MILLIS)
            .setArgs(FLAGS);
    browser = playwright.chromium().launch(options);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private static Optional<Path> executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens a report in a new window and waits until it is drawn.
   *
   * @param width of the window, in CSS pixels
   */
  Page open(Path report, String language, ColorScheme theme, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(theme)
                .setViewportSize(width, 900));
    context.setDefaultTimeout(PATIENCE_MILLIS);
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

  /** Follows an address such as {@code #read}, and waits until what it names is shown. */
  static void go(Page page, String address) {
    page.evaluate("address => location.hash = address", address);
    page.waitForFunction("document.documentElement.dataset.shown === location.hash");
  }

  /** The unwanted events of pages since the last call. */
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
