// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.apache.avro.generic.GenericRecord;

/** An annotated record as text: each sentence, its segments with their tags, and its names. */
final class ReadableArticle {
  private final StringBuilder out = new StringBuilder();

  private ReadableArticle() {}

  static String of(GenericRecord article) {
    return new ReadableArticle().write(article);
  }

  private String write(GenericRecord article) {
    out.append("=== ").append(article.get("id")).append(" ===\n");
    int[] text = article.get("text").toString().codePoints().toArray();
    List<GenericRecord> sentences = records(article, "sentences");
    for (int i = 0; i < sentences.size(); i++) {
      GenericRecord sentence = sentences.get(i);
      int begin = (int) sentence.get("begin");
      int end = (int) sentence.get("end");
      out.append('\n').append(new String(text, begin, end - begin)).append('\n');
      line(records(sentence, "words").stream().map(ReadableArticle::word).collect(joining(" ")));
      int number = i;
      line(
          records(article, "entities").stream()
              .filter(entity -> (int) entity.get("sentence") == number)
              .map(ReadableArticle::entity)
              .collect(joining("; ")));
    }
    return out.toString();
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      out.append("    ").append(line).append('\n');
    }
  }

  private static String word(GenericRecord word) {
    return records(word, "segments").stream()
        .map(s -> s.get("form") + (s.get("tag") == null ? "" : "/" + s.get("tag")))
        .collect(joining("+"));
  }

  private static String entity(GenericRecord entity) {
    return String.format(
        Locale.ROOT,
        "%s %s (%.2f)",
        entity.get("type"),
        entity.get("text"),
        (Float) entity.get("score"));
  }

  @SuppressWarnings("unchecked")
  private static List<GenericRecord> records(GenericRecord record, String field) {
    return (List<GenericRecord>) record.get(field);
  }
}
