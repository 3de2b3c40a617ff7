// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warraq.report.resource.Resources;
import org.warraq.report.resource.Webjar;

/**
 * Puts the page together: markup, style, scripts and data in one file that asks nothing of any
 * network. Its Content-Security-Policy names the checksums of its own style and scripts; a browser
 * runs no others, wherever they come from. Data are blocks of JSON, in which no sign can end the
 * block.
 */
public final class Page {
  /** In the order in which they are read. */
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "text.js",
          "language.js",
          "dom.js",
          "charts.js",
          "overview.js",
          "names.js",
          "together.js",
          "runs.js",
          "analysis.js",
          "article.js",
          "reader.js",
          "app.js");

  private static final List<String> STYLES =
      List.of(
          "theme.css",
          "layout.css",
          "figures.css",
          "marks.css",
          "reader.css",
          "article.css",
          "print.css");

  private Page() {}

  /**
   * The whole page.
   *
   * @param data JSON by the id of the block that it goes into
   */
  public static String of(Map<String, String> data) {
    String style = together(STYLES);
    String chart = chart();
    String script = together(SCRIPTS);
    String policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
            + checksum(style)
            + "; script-src "
            + checksum(chart)
            + " "
            + checksum(script);
    StringBuilder blocks = new StringBuilder();
    data.forEach(
        (id, json) ->
            blocks
                .append("<script type=\"application/json\" id=\"")
                .append(id)
                .append("\">")
                .append(inert(json))
                .append("</script>\n"));
    return Resources.text(Page.class, "page.html")
        .replace("${policy}", policy)
        .replace("${style}", style)
        .replace("${chart}", chart)
        .replace("${script}", script)
        // Last, since what articles say must not be read as a place to fill in.
        .replace("${data}", blocks);
  }

  /** JSON in which nothing looks like markup; it says the same. */
  public static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String together(List<String> names) {
    return names.stream()
        .map(name -> Resources.text(Page.class, name))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String chart() {
    // Without the place of its source map, which a browser's tools would look for.
    String script =
        Webjar.text("chart.js", "dist/chart.umd.js")
            .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    return "/*!\n" + Webjar.text("chart.js", "LICENSE.md") + "*/\n" + script;
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
