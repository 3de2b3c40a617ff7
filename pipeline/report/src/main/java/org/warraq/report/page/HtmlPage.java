// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.warraq.report.resource.Resources;
import org.warraq.report.resource.Webjar;

/**
 * Puts markup, style, scripts and data together into one HTML file that loads nothing from a
 * network.
 *
 * <p>Articles are untrusted. Therefore the page has a Content-Security-Policy with the SHA-256 of
 * each of its styles and scripts, so a browser runs no others. Data are blocks of JSON, in which
 * the characters that could end the block are escaped.
 */
public final class HtmlPage {
  /** The scripts in the order in which the browser reads them: each may use those before it. */
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "text.js",
          "language.js",
          "dom.js",
          "downloads.js",
          "charts.js",
          "overview.js",
          "entities.js",
          "pairs.js",
          "runs.js",
          "analysis.js",
          "article.js",
          "filters.js",
          "reader.js",
          "app.js");

  private static final List<String> STYLES =
      List.of(
          "theme.css",
          "layout.css",
          "report.css",
          "inline-charts.css",
          "reader.css",
          "article.css",
          "print.css");

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  private HtmlPage() {}

  /**
   * Makes the page.
   *
   * @param title the title of the window, as text
   * @param blocks JSON texts, by the id of the element that each goes into
   * @return the page as HTML
   */
  public static String of(String title, Map<String, String> blocks) {
    String style = concatenated(STYLES);
    String chart = chartLibrary();
    String script = concatenated(SCRIPTS);
    String policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
            + checksum(style)
            + "; script-src "
            + checksum(chart)
            + " "
            + checksum(script);
    StringBuilder elements = new StringBuilder();
    blocks.forEach(
        (id, json) ->
            elements
                .append("<script type=\"application/json\" id=\"")
                .append(id)
                .append("\">")
                .append(escapeMarkup(json))
                .append("</script>\n"));
    return Resources.text(HtmlPage.class, "page.html")
        .replace("${policy}", policy)
        .replace("${style}", style)
        .replace("${chart}", chart)
        .replace("${script}", script)
        // Last, because they may contain the text "${style}".
        .replace("${page_title}", asText(title))
        .replace("${data}", elements);
  }

  /** Text as HTML. */
  private static String asText(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("$", "&#36;");
  }

  /** The title of a page that this class made, or nothing where the HTML is another page. */
  public static Optional<String> titleOf(String html) {
    Matcher title = TITLE.matcher(html);
    return html.contains("<meta name=\"generator\" content=\"Warraq\">") && title.find()
        ? Optional.of(
            title
                .group(1)
                .replace("&#36;", "$")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&"))
        : Optional.empty();
  }

  /**
   * Escapes the characters of markup in JSON, and the two line separators that JavaScript does not
   * allow in strings. The JSON still means the same.
   */
  public static String escapeMarkup(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String concatenated(List<String> files) {
    return files.stream()
        .map(file -> Resources.text(HtmlPage.class, file))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String chartLibrary() {
    // A browser's developer tools would look for the source map, which the page does not carry.
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
