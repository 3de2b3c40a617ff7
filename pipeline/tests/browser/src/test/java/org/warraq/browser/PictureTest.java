// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;

/**
 * The picture of the report in README, {@code docs/report.png}. With {@code
 * -Dwarraq.renewPicture=true} it is taken again from the seeds.
 */
@EnabledIf(value = "org.warraq.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
class PictureTest {
  private static final Path PICTURE =
      Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/report.png");

  private static final int WIDTH = 1280;
  private static final int MAX_BYTES = 150_000;

  @RegisterExtension static final Chromium chromium = new Chromium();
  @TempDir Path temp;

  @Test
  void pictureIsSmall() throws IOException {
    if (Boolean.getBoolean("warraq.renewPicture")) {
      takePicture();
    }
    assertEquals(WIDTH, ImageIO.read(PICTURE.toFile()).getWidth());
    assertTrue(Files.size(PICTURE) < MAX_BYTES);
  }

  private void takePicture() {
    Path report = temp.resolve("report.html");
    ToolProvider tool = ToolProvider.findFirst("warraq-report").orElseThrow();
    String seeds = JobOutput.ofSeeds().toString();
    tool.run(System.out, System.err, seeds, "--output=" + report, "--title=The seeds of Warraq");
    Page page = chromium.open(report, "en", ColorScheme.LIGHT, WIDTH);
    page.setViewportSize(WIDTH, 1150);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
    page.context().close();
  }
}
