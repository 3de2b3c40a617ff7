// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.util.List;

/**
 * The names of the fields that become an article's metadata. Case and outer spaces of names do not
 * matter, and a dot leads into an object: {@code warc_headers.warc-date}.
 *
 * @param keepsAll whether all small fields are kept
 * @param kept names of fields that are kept, unless all are
 * @param dates names of the field that holds the date; the first that can be read counts
 * @param urls names of the field that holds the address on the web; the first that has one counts
 */
public record MetadataFields(
    boolean keepsAll, List<String> kept, List<String> dates, List<String> urls)
    implements Serializable {
  private static final String ALL = "all";
  private static final String NONE = "none";

  private static final List<String> DATES =
      List.of(
          "date",
          "published",
          "publish_date",
          "published_at",
          "published_date",
          "publication_date",
          "date_published",
          "date_publish",
          "publishedAt",
          "pub_date",
          "pubDate",
          "article_date",
          "created_at",
          "timestamp",
          "datetime",
          "ts",
          "warc-date",
          "warc_date",
          "warc_headers.warc-date",
          "التاريخ",
          "تاريخ",
          "تاريخ النشر",
          "تاريخ_النشر");

  private static final List<String> URLS =
      List.of(
          "url",
          "link",
          "uri",
          "source_url",
          "article_url",
          "canonical_url",
          "permalink",
          "u",
          "warc-target-uri",
          "warc_target_uri",
          "warc_headers.warc-target-uri",
          "الرابط",
          "رابط");

  /**
   * The fields that the flags name.
   *
   * @param keepFields {@code all}, {@code none} or names
   * @param dateField the name of the date's field; with {@code date}, usual names are tried too
   * @param urlField the name of the address's field; with {@code url}, usual names are tried too
   */
  public static MetadataFields of(List<String> keepFields, String dateField, String urlField) {
    return new MetadataFields(
        keepFields.equals(List.of(ALL)),
        keepFields.equals(List.of(NONE)) ? List.of() : keepFields,
        dateField.equals(DATES.get(0)) ? DATES : List.of(dateField),
        urlField.equals(URLS.get(0)) ? URLS : List.of(urlField));
  }

  /** All small fields, and the usual names of date and address. */
  public static MetadataFields all() {
    return of(List.of(ALL), DATES.get(0), URLS.get(0));
  }

  /** Whether the value of a field is kept under its own name. */
  boolean keeps(String name) {
    return keepsAll || isNamed(name);
  }

  /** Whether the user asked for a field by its name. */
  boolean isNamed(String name) {
    return !keepsAll && rank(kept, name) >= 0;
  }

  /** Whether the value of a field is needed for anything. */
  boolean wants(String name) {
    return keepsAll || isNamed(name) || rank(dates, name) >= 0 || rank(urls, name) >= 0;
  }

  /**
   * Whether a wanted field may lie in the object at a path: in {@code doc} lies {@code doc.url}.
   */
  boolean liesIn(String path) {
    return keepsAll || liesIn(path, kept) || liesIn(path, dates) || liesIn(path, urls);
  }

  private static boolean liesIn(String path, List<String> names) {
    for (String name : names) {
      if (name.length() > path.length()
          && name.charAt(path.length()) == '.'
          && name.regionMatches(true, 0, path, 0, path.length())) {
        return true;
      }
    }
    return false;
  }

  /** The place of a name in a list of names, from 0; -1 if it is not there. */
  static int rank(List<String> names, String name) {
    String stripped = name.strip();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(stripped)) {
        return i;
      }
    }
    return -1;
  }
}
