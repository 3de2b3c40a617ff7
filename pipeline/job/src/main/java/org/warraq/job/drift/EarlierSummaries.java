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

/** The accounts of earlier runs, as far as they have figures. */
public final class EarlierSummaries {
  /** What is usual may change; a month's runs know. */
  private static final int RUNS = 30;

  private static final JsonMapper JSON = new JsonMapper();

  private EarlierSummaries() {}

  /**
   * The figures of the newest runs in a folder.
   *
   * @throws IOException if an account cannot be read
   */
  public static List<RunStatistics> figures(OutputFolder folder) throws IOException {
    List<RunFile> accounts = folder.summaries();
    List<RunStatistics> figures = new ArrayList<>();
    for (RunFile file : accounts.subList(Math.max(0, accounts.size() - RUNS), accounts.size())) {
      JsonNode found = read(file);
      if (found.isObject()) {
        SortedMap<String, Double> byName = new TreeMap<>();
        found
            .properties()
            .forEach(figure -> byName.put(figure.getKey(), figure.getValue().asDouble()));
        figures.add(new RunStatistics(byName));
      }
    }
    return figures;
  }

  /** The figures in an account, if it can be read and has any. */
  private static JsonNode read(RunFile account) throws IOException {
    try {
      return JSON.readTree(account.read()).path("figures");
    } catch (JsonProcessingException e) {
      // No reason to fail: the run that wrote it is over, and others tell what is usual.
      return MissingNode.getInstance();
    }
  }
}
