// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.warraq.report.data.ReportData;
import org.warraq.report.page.HtmlPage;
import org.warraq.report.reader.ArticleSample;
import org.warraq.report.records.RunFolder;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/**
 * Makes the report of an output folder: collects its data as blocks of JSON and has them put into
 * the page. The blocks are:
 *
 * <table>
 * <caption>Blocks of JSON in the page, by the id of their element</caption>
 * <tr><td>{@code messages}</td><td>the texts of the page in Arabic and English</td></tr>
 * <tr><td>{@code data}</td><td>counts, see {@link ReportData}</td></tr>
 * <tr><td>{@code about}</td><td>the title, the flags that chose articles, and the run summaries</td></tr>
 * <tr><td>{@code tags}, {@code articles}</td><td>the articles that can be read, see
 *     {@link ArticleSample}</td></tr>
 * </table>
 */
final class ReportPage {
  private static final JsonMapper JSON = new JsonMapper();

  /** The newest run summaries go into the page: three months of nightly runs. */
  private static final int MAX_RUN_SUMMARIES = 91;

  private ReportPage() {}

  /**
   * What a report is about.
   *
   * @param title the heading of the page
   * @param articles number of articles that can be read in the page, at most
   * @param part the articles that are counted
   */
  record Settings(String title, int articles, ReportPart part) {}

  /**
   * Makes the page.
   *
   * @param progress is told the name of each step before it begins
   * @return the page as HTML
   */
  static String of(RunRecords records, Settings settings, Consumer<String> progress)
      throws SQLException, IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("messages", Resources.text(HtmlPage.class, "messages.json"));
    blocks.put("data", object(ReportData.of(records, settings.part().condition(), progress)));
    progress.accept("articles to read");
    ArticleSample sample = ArticleSample.of(records, settings.articles());
    blocks.put("about", about(records.folder(), settings));
    blocks.put("tags", sample.tags());
    blocks.put("lemmas", sample.lemmas());
    blocks.put("articles", sample.json());
    return HtmlPage.of(settings.title(), blocks);
  }

  private static String object(Map<String, String> members) {
    StringBuilder json = new StringBuilder("{");
    members.forEach(
        (name, value) ->
            json.append(json.length() == 1 ? "" : ",\n").append('"' + name + "\":").append(value));
    return json.append('}').toString();
  }

  private static String about(RunFolder folder, Settings settings) throws IOException {
    ObjectNode about = JSON.createObjectNode();
    about.put("title", settings.title());
    about.set("part", JSON.valueToTree(settings.part().flags()));
    about.put("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    about.put("max_characters", ArticleSample.MAX_CODE_POINTS);
    if (Files.isRegularFile(folder.runJson())) {
      JsonNode newest = runSummary(folder.runJson());
      if (newest.isObject()) {
        about.set("run_summary", newest);
      }
    }
    ArrayNode summaries = about.putArray("run_summaries");
    List<Path> files = folder.accounts();
    for (Path file : files.subList(Math.max(0, files.size() - MAX_RUN_SUMMARIES), files.size())) {
      JsonNode summary = runSummary(file);
      if (summary.isObject()) {
        summaries.add(summary);
      }
    }
    return JSON.writeValueAsString(about);
  }

  /**
   * Reads a run summary. An unreadable summary gives a missing node; the report works without it.
   */
  private static JsonNode runSummary(Path file) throws IOException {
    try {
      return JSON.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
