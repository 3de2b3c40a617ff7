// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.show;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.warraq.job.record.Printable;

/**
 * Writes an annotated record as text for a person: its date, url and metadata; then each sentence,
 * its segments with their tags, and its entities.
 */
final class ReadableArticle {
  private final StringBuilder out = new StringBuilder();

  private ReadableArticle() {}

  /** Returns the text of a record that was read from Parquet. */
  static String of(GenericRecord article) {
    return new ReadableArticle().write(article);
  }

  private String write(GenericRecord article) {
    out.append("=== ").append(Printable.of(article.get("id"))).append(" ===\n");
    origin(article);
    int[] codePoints = article.get("text").toString().codePoints().toArray();
    List<GenericRecord> sentences = records(article, "sentences");
    for (int i = 0; i < sentences.size(); i++) {
      GenericRecord sentence = sentences.get(i);
      int begin = (int) sentence.get("begin");
      int end = (int) sentence.get("end");
      out.append('\n')
          .append(Printable.of(new String(codePoints, begin, end - begin)))
          .append('\n');
      indentedLine(
          records(sentence, "words").stream().map(ReadableArticle::word).collect(joining(" ")));
      int sentenceIndex = i;
      indentedLine(
          records(article, "entities").stream()
              .filter(entity -> (int) entity.get("sentence") == sentenceIndex)
              .map(ReadableArticle::entity)
              .collect(joining("; ")));
    }
    return out.toString();
  }

  /** Date, url and the other fields that came with the article; older records have none. */
  private void origin(GenericRecord article) {
    if (!article.hasField("metadata")) {
      return;
    }
    // A set, because the metadata keep the date as it was written, often the same line again.
    Set<String> lines = new LinkedHashSet<>();
    Object date = article.get("date");
    lines.add(line("date", date instanceof Integer days ? LocalDate.ofEpochDay(days) : date));
    lines.add(line("url", article.get("url")));
    ((Map<?, ?>) article.get("metadata"))
        .forEach((name, value) -> lines.add(line(name.toString(), value)));
    lines.forEach(out::append);
  }

  /** A line with a field, or nothing if it has no value. */
  private static String line(String name, Object value) {
    return value == null ? "" : Printable.of(name) + ": " + Printable.of(value) + "\n";
  }

  private void indentedLine(String line) {
    if (!line.isEmpty()) {
      out.append("    ").append(line).append('\n');
    }
  }

  private static String word(GenericRecord word) {
    return records(word, "segments").stream().map(ReadableArticle::segment).collect(joining("+"));
  }

  private static String segment(GenericRecord segment) {
    Object tag = segment.get("tag");
    return Printable.of(segment.get("form")) + (tag == null ? "" : "/" + tag);
  }

  private static String entity(GenericRecord entity) {
    return String.format(
        Locale.ROOT,
        "%s %s (%.2f)",
        entity.get("type"),
        Printable.of(name(entity)),
        (Float) entity.get("score"));
  }

  /** The entity's name; its text in a record of schema version 1, which has no name. */
  private static Object name(GenericRecord entity) {
    Object name = entity.hasField("name") ? entity.get("name") : null;
    return name == null ? entity.get("text") : name;
  }

  @SuppressWarnings("unchecked")
  private static List<GenericRecord> records(GenericRecord record, String field) {
    return (List<GenericRecord>) record.get(field);
  }
}
