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
import org.warraq.report.page.Page;
import org.warraq.report.reader.Sample;
import org.warraq.report.records.RunFolder;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/** The report of a run, from its records to the page. */
final class ReportPage {
  private static final JsonMapper JSON = new JsonMapper();

  /** A quarter of nights, the newest. */
  private static final int MAX_ACCOUNTS = 91;

  private ReportPage() {}

  /**
   * The page as HTML.
   *
   * @param articles how many can be read in it, at most
   * @param progress is told what comes next
   */
  static String of(RunRecords records, int articles, Consumer<String> progress)
      throws SQLException, IOException {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("messages", Resources.text(Page.class, "messages.json"));
    data.put("figures", object(ReportData.of(records, progress)));
    progress.accept("articles to read");
    Sample sample = Sample.of(records, articles);
    data.put("about", about(records.folder()));
    data.put("tags", sample.tags());
    data.put("articles", sample.json());
    return Page.of(data);
  }

  private static String object(Map<String, String> members) {
    StringBuilder json = new StringBuilder("{");
    members.forEach(
        (name, value) ->
            json.append(json.length() == 1 ? "" : ",\n").append('"' + name + "\":").append(value));
    return json.append('}').toString();
  }

  private static String about(RunFolder folder) throws IOException {
    ObjectNode about = JSON.createObjectNode();
    about.put("folder", folder.output().toAbsolutePath().normalize().getFileName().toString());
    about.put("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    about.put("max_characters", Sample.MAX_CHARACTERS);
    if (Files.isRegularFile(folder.runJson())) {
      JsonNode newest = account(folder.runJson());
      if (newest.isObject()) {
        about.set("account", newest);
      }
    }
    ArrayNode accounts = about.putArray("accounts");
    List<Path> all = folder.accounts();
    for (Path account : all.subList(Math.max(0, all.size() - MAX_ACCOUNTS), all.size())) {
      JsonNode read = account(account);
      if (read.isObject()) {
        accounts.add(read);
      }
    }
    return JSON.writeValueAsString(about);
  }

  /** An account; missing if it is no JSON, for the records do not need it. */
  private static JsonNode account(Path file) throws IOException {
    try {
      return JSON.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
