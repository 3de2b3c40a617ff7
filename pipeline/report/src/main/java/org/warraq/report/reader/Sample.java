// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.warraq.report.page.Page;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/**
 * The articles that can be read in the page, chosen by {@code sample.sql}.
 *
 * @param json an array of articles, as {@link ReaderArticle} writes them
 * @param tags the ATB and Universal tags that their letters stand for, as JSON
 */
public record Sample(String json, String tags) {
  /** Longer articles, in code points, are left out: a page is no place to read a book. */
  public static final int MAX_CHARACTERS = 200_000;

  /** So that the page, with all else in it, stays below 15 MB. */
  private static final int MAX_BYTES = 12_000_000;

  /**
   * Chooses and reads up to {@code articles}, fewer if they would make the page too large.
   *
   * @param records with the tables of {@link org.warraq.report.data.ReportData}
   */
  public static Sample of(RunRecords records, int articles)
      throws SQLException, JsonProcessingException {
    records.execute(
        Resources.text(Sample.class, "sample.sql")
            .replace("${characters}", Integer.toString(MAX_CHARACTERS))
            .replace("${bytes}", Integer.toString(MAX_BYTES))
            .replace("${articles}", Integer.toString(articles)));
    TagLetters tags = new TagLetters();
    List<String> written = new ArrayList<>();
    long bytes = 0;
    try (Statement statement = records.connection().createStatement();
        ResultSet rows = statement.executeQuery(Resources.text(Sample.class, "articles.sql"))) {
      while (rows.next()) {
        // Markup takes more bytes once it is inert.
        String article = Page.inert(ReaderArticle.json(rows, tags));
        bytes += article.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
          break;
        }
        written.add(article);
      }
    }
    return new Sample("[" + String.join(",\n", written) + "]", tags.json());
  }
}
