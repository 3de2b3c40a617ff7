// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;

/** Reads the run statistics of earlier runs from their run summaries. */
public final class EarlierSummaries {
  /** A month of nights: what was usual longer ago may have changed since. */
  private static final int MAX_RUNS = 30;

  private static final JsonMapper JSON = new JsonMapper();

  private EarlierSummaries() {}

  /**
   * The statistics of the newest 30 runs in a folder, the oldest first. Runs without statistics,
   * such as replays, are left out.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<RunStatistics> statistics(OutputFolder folder) throws IOException {
    List<RunFile> summaries = folder.summaries();
    int first = Math.max(0, summaries.size() - MAX_RUNS);
    List<RunStatistics> statistics = new ArrayList<>();
    for (RunFile summary : summaries.subList(first, summaries.size())) {
      JsonNode fields = statisticsIn(summary);
      if (fields.isObject()) {
        SortedMap<String, Double> byName = new TreeMap<>();
        fields
            .properties()
            .forEach(field -> byName.put(field.getKey(), field.getValue().asDouble()));
        statistics.add(new RunStatistics(byName));
      }
    }
    return statistics;
  }

  private static JsonNode statisticsIn(RunFile summary) throws IOException {
    try {
      return JSON.readTree(summary.read()).path("figures");
    } catch (JsonProcessingException e) {
      // A damaged summary of an old run must not stop this one; the others are enough to compare.
      return MissingNode.getInstance();
    }
  }
}
