// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.warraq.report.page.HtmlPage;
import org.warraq.report.records.RunRecords;
import org.warraq.report.resource.Resources;

/**
 * The articles that can be read in the page. {@code sample.sql} chooses them.
 *
 * @param json a JSON array of articles, each as {@link ReaderArticle} writes it
 * @param tags a JSON object from a letter to the ATB tag and the Universal tag that it stands for
 * @param lemmas a JSON array of the lemmas, as {@link LemmaNumbers} writes it
 */
public record ArticleSample(String json, String tags, String lemmas) {
  /** Longer articles, in code points, are left out because a page is not for reading books. */
  public static final int MAX_CODE_POINTS = 200_000;

  /** Keeps the page, with everything else in it, below 15 MB. */
  private static final int MAX_BYTES = 12_000_000;

  /**
   * Chooses and reads articles.
   *
   * @param records with the temporary tables of {@link org.warraq.report.data.ReportData}
   * @param articles number of articles, at most; fewer are read if they would make the page too
   *     large
   */
  public static ArticleSample of(RunRecords records, int articles)
      throws SQLException, JsonProcessingException {
    records.execute(
        Resources.text(ArticleSample.class, "sample.sql")
            .replace("${code_points}", Integer.toString(MAX_CODE_POINTS))
            .replace("${bytes}", Integer.toString(MAX_BYTES))
            .replace("${articles}", Integer.toString(articles)));
    TagLetters tags = new TagLetters();
    LemmaNumbers lemmas = new LemmaNumbers();
    List<String> written = new ArrayList<>();
    long bytes = 0;
    try (Statement statement = records.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(Resources.text(ArticleSample.class, "articles.sql"))) {
      while (rows.next()) {
        // Escaped here because escaping makes markup longer, and the limit is for what is written.
        String article = HtmlPage.escapeMarkup(ReaderArticle.json(rows, tags, lemmas));
        bytes += article.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
          break;
        }
        written.add(article);
      }
    }
    return new ArticleSample("[" + String.join(",\n", written) + "]", tags.json(), lemmas.json());
  }
}
