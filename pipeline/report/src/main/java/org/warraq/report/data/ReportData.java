// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.data;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/** The counts that the report shows. Each comes from the SQL file of its name beside this class. */
public final class ReportData {
  private static final List<String> QUERIES =
      List.of(
          "overview",
          "types",
          "periods",
          "entities",
          "pairs",
          "sources",
          "sections",
          "rejected",
          "runs");

  private ReportData() {}

  /**
   * Runs all queries over the articles that are chosen. The temporary tables of {@code tables.sql}
   * stay in the database, where {@code sample.sql} reads them.
   *
   * @param chosen an SQL condition over the columns of the view {@code articles}
   * @param progress gets the name of each query before it runs
   * @return the rows of each query as a JSON array of objects, by the query's name
   */
  public static Map<String, String> of(RunRecords records, String chosen, Consumer<String> progress)
      throws SQLException {
    progress.accept("articles and entities");
    records.execute(Resources.text(ReportData.class, "tables.sql").replace("${chosen}", chosen));
    Map<String, String> rowsByQuery = new LinkedHashMap<>();
    for (String query : QUERIES) {
      progress.accept(query);
      rowsByQuery.put(query, records.json(Resources.text(ReportData.class, query + ".sql")));
    }
    return rowsByQuery;
  }
}
