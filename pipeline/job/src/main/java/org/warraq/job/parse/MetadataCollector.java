// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.warraq.article.Article;
import org.warraq.article.Metadata;
import org.warraq.job.dates.PublicationDate;

/**
 * Collects the fields of one record that become metadata, in their order. What is too long is left
 * out and counted, so that an article's metadata never takes more than about 64,000 characters. Not
 * thread-safe.
 */
final class MetadataCollector {
  /** A longer value is left out, unless the user named its field. In UTF-16 units. */
  static final int MAX_VALUE_CHARS = 1_000;

  /** A longer address is left out. In UTF-16 units. */
  private static final int MAX_URL_CHARS = 8_000;

  /** The names and values of one article together have at most this many UTF-16 units. */
  static final int MAX_CHARS = 1 << 16;

  /** The largest number of fields that are collected. */
  static final int MAX_FIELDS = 250;

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}[\\p{Nd}.,٫٬eE+-]*");

  private final MetadataFields names;

  /** The values by name. A value that is too long is null. */
  private final Map<String, String> values = new LinkedHashMap<>();

  private int leftOut;

  MetadataCollector(MetadataFields names) {
    this.names = names;
  }

  /**
   * Adds a field that holds a single value. Of several with the same name, the last counts. Blank
   * values count as missing.
   */
  void put(String name, String value) {
    if (!names.wants(name) || BlankText.isBlank(value)) {
      return;
    }
    if (values.size() >= MAX_FIELDS && !values.containsKey(name)) {
      leftOut++;
    } else {
      boolean fits = value.length() <= MAX_VALUE_CHARS || value.length() <= maxChars(name);
      values.put(name, fits ? value : null);
    }
  }

  /** Counts a field as left out. */
  void leaveOut(String name) {
    leftOut += names.keeps(name) ? 1 : 0;
  }

  private int maxChars(String name) {
    if (names.isNamed(name)) {
      return MAX_CHARS;
    }
    return MetadataFields.rank(names.urls(), name) >= 0 ? MAX_URL_CHARS : MAX_VALUE_CHARS;
  }

  /**
   * Gives an article the metadata that was collected.
   *
   * @param used the names of the fields that hold the article's id, title and text, and are left
   *     out of the metadata
   */
  ParsedArticle addTo(Article article, Set<String> used) {
    String urlField = urlField();
    PublicationDate date = date();
    Map<String, String> fields = fields(used, urlField);
    String url = urlField == null ? null : paired(values.get(urlField));
    return new ParsedArticle(
        article.with(new Metadata(date == null ? null : date.day(), url, fields)),
        leftOut,
        date == null ? null : date.unread());
  }

  /** The field of the best name whose value may be an address, or null. */
  private String urlField() {
    String best = null;
    int bestRank = names.urls().size();
    for (Map.Entry<String, String> field : values.entrySet()) {
      int rank = MetadataFields.rank(names.urls(), field.getKey());
      String value = field.getValue();
      if (rank >= 0 && rank < bestRank && value != null && canBeAddress(value)) {
        best = field.getKey();
        bestRank = rank;
      }
    }
    return best;
  }

  private static boolean canBeAddress(String value) {
    return !WHITE_SPACE.matcher(value).find() && !NUMBER.matcher(value).matches();
  }

  /** The date in the field of the best name; null if there is no such field. */
  private PublicationDate date() {
    PublicationDate best = null;
    int bestRank = names.dates().size();
    for (Map.Entry<String, String> field : values.entrySet()) {
      int rank = MetadataFields.rank(names.dates(), field.getKey());
      if (rank >= 0 && field.getValue() != null) {
        PublicationDate date = PublicationDate.of(field.getValue());
        boolean isBetter =
            (best == null || isRead(date) == isRead(best)) ? rank < bestRank : isRead(date);
        best = isBetter ? date : best;
        bestRank = isBetter ? rank : bestRank;
      }
    }
    return best;
  }

  private static boolean isRead(PublicationDate date) {
    return date.day() != null;
  }

  private Map<String, String> fields(Set<String> used, String urlField) {
    Map<String, String> fields = new LinkedHashMap<>();
    int chars = 0;
    for (Map.Entry<String, String> field : values.entrySet()) {
      String name = field.getKey();
      String value = field.getValue();
      if (used.contains(name) || name.equals(urlField) || !names.keeps(name)) {
        continue;
      }
      int length = name.length() + (value == null ? 0 : value.length());
      if (value == null || chars + length > MAX_CHARS) {
        leftOut++;
      } else {
        fields.put(paired(name), paired(value));
        chars += length;
      }
    }
    return fields;
  }

  /** The text with a replacement character for half characters, which UTF-8 cannot hold. */
  private static String paired(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }
}
