// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An article as the page carries it: an object of {@code id}, {@code source}, {@code title}, {@code
 * date}, {@code text}, {@code sentences} and {@code names}.
 *
 * <p>A sentence is {@code [begin, end, words]}, its words a string in which a word is {@code 1A5B}:
 * for each segment its length in code points and its tag's letter. Words are divided by spaces,
 * each of which is one code point between them; if there are more or fewer, their number and a
 * colon stand before the word. A name is {@code [type, normalized, begin, end, sentence, score in
 * hundredths]}.
 */
final class ReaderArticle {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Sentence(int begin, int end, List<Word> words) {}

  private record Word(int begin, int end, List<Segment> segments) {}

  private record Segment(int begin, int end, String tag, String upos) {}

  private record Entity(
      String type, String normalized, int begin, int end, int sentence, float score) {}

  private ReaderArticle() {}

  /** The article of a row of {@code articles.sql}. */
  static String json(ResultSet row, TagLetters tags) throws SQLException, JsonProcessingException {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", row.getString(1));
    article.put("source", row.getString(2));
    article.put("title", row.getString(3));
    article.put("date", row.getString(4));
    article.put("text", row.getString(5));
    article.put(
        "sentences",
        List.of(JSON.readValue(row.getString(6), Sentence[].class)).stream()
            .map(sentence -> List.of(sentence.begin(), sentence.end(), words(sentence, tags)))
            .toList());
    article.put(
        "names",
        List.of(JSON.readValue(row.getString(7), Entity[].class)).stream()
            .map(
                e ->
                    List.of(
                        e.type(),
                        e.normalized(),
                        e.begin(),
                        e.end(),
                        e.sentence(),
                        Math.round(100 * e.score())))
            .toList());
    article.values().removeIf(Objects::isNull);
    return JSON.writeValueAsString(article);
  }

  private static String words(Sentence sentence, TagLetters tags) {
    StringBuilder out = new StringBuilder();
    int end = sentence.begin() - 1;
    for (Word word : sentence.words()) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      if (word.begin() - end != 1) {
        out.append(word.begin() - end).append(':');
      }
      for (Segment segment : word.segments()) {
        out.append(segment.end() - segment.begin());
        out.append(tags.of(segment.tag(), segment.upos()));
      }
      end = word.end();
    }
    return out.toString();
  }
}
