// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.data;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/** What the report counts. Each figure is a query beside this class, called after the figure. */
public final class ReportData {
  private static final List<String> NAMES =
      List.of("overview", "types", "periods", "names", "pairs", "sources", "rejects", "runs");

  private ReportData() {}

  /**
   * Counts them all; leaves the tables of {@code tables.sql} for others to use.
   *
   * @param progress is told which figure comes next
   * @return the rows of each as a JSON array of objects, by its name
   */
  public static Map<String, String> of(RunRecords records, Consumer<String> progress)
      throws SQLException {
    progress.accept("articles and names");
    records.execute(Resources.text(ReportData.class, "tables.sql"));
    Map<String, String> figures = new LinkedHashMap<>();
    for (String name : NAMES) {
      progress.accept(name);
      figures.put(name, records.json(Resources.text(ReportData.class, name + ".sql")));
    }
    return figures;
  }
}
