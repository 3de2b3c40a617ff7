// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A JUnit extension that opens pages in the installed Chromium, driven by Playwright. Register it
 * as a static field. All test classes share one browser, because its start takes seconds.
 */
final class Chromium implements BeforeAllCallback {
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

  private Browser browser;

  /** Unwanted events of all pages: errors, console messages, dialogs, requests to a network. */
  private final List<String> complaints = new ArrayList<>();

  /** Whether Chromium is installed; for {@code @EnabledIf}. */
  static boolean isInstalled() {
    return executable().isPresent();
  }

  /** The browser and its driver. JUnit closes them after the last test. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    browser =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, key -> start(), Running.class)
            .browser();
  }

  private static Running start() {
    // Playwright would otherwise download its own browsers.
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable().orElseThrow())
            .setTimeout(PATIENCE_MILLIS)
            .setArgs(FLAGS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return new Running(playwright, playwright.chromium().launch(options));
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
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(report.toUri().toString()) && !url.matches("(data|blob):.*")) {
            complaints.add("request: " + url);
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
}
