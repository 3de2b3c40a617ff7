// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
      values.put(name, value.length() <= maxChars(name) ? value : null);
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
   * @param used the names of the fields that hold the article's id, title and text; they are no
   *     metadata
   */
  ParsedArticle addTo(Article article, Set<String> used) {
    String urlField = first(names.urls(), value -> !WHITE_SPACE.matcher(value).find());
    String dateField = first(names.dates(), value -> PublicationDate.of(value).day() != null);
    LocalDate date = dateField == null ? null : PublicationDate.of(values.get(dateField)).day();
    Map<String, String> fields = fields(used, urlField);
    String url = urlField == null ? null : paired(values.get(urlField));
    return new ParsedArticle(
        article.with(new Metadata(date, url, fields)),
        leftOut,
        dateField == null ? unreadDate() : null);
  }

  /** The field of the best name whose value is usable, or null. */
  private String first(List<String> ranked, Predicate<String> isUsable) {
    String best = null;
    int bestRank = ranked.size();
    for (Map.Entry<String, String> field : values.entrySet()) {
      int rank = MetadataFields.rank(ranked, field.getKey());
      if (rank >= 0
          && rank < bestRank
          && field.getValue() != null
          && isUsable.test(field.getValue())) {
        best = field.getKey();
        bestRank = rank;
      }
    }
    return best;
  }

  private PublicationDate.Unread unreadDate() {
    String field = first(names.dates(), value -> true);
    return field == null ? null : PublicationDate.of(values.get(field)).unread();
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
