// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes an article as compact JSON for the page's reader: an object with {@code id}, {@code
 * source}, {@code title}, {@code date}, {@code url}, {@code metadata}, {@code text}, {@code
 * sentences} and {@code entities}. Fields without a value are left out. Offsets are code points of
 * {@code text}.
 *
 * <ul>
 *   <li>A sentence is {@code [begin, end, words, lemmas]}, with all its words in one string, and
 *       the numbers of its segments' lemmas ({@link LemmaNumbers}) in another.
 *   <li>A word is written as {@code 1A5B}: for each segment, its length in code points and the
 *       letter of its tag ({@link TagLetters}). Words are separated by spaces. Usually one code
 *       point of text lies between two words. Where it is another number, that number and a colon
 *       come before the word: {@code 2:1A5B}. The first word counts from one code point before the
 *       sentence.
 *   <li>An entity is {@code [type, normalized, begin, end, sentence, score, name]}, with the score
 *       in hundredths. Of a person, {@code normalized} is that of the full name which it was
 *       counted for. The name is left out where it is the text from begin to end.
 * </ul>
 */
final class ReaderArticle {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Sentence(int begin, int end, List<Word> words) {}

  private record Word(int begin, int end, List<Segment> segments) {}

  private record Segment(
      int begin,
      int end,
      String tag,
      String upos,
      String lemma,
      @JsonProperty("lemma_vocalized") String lemmaVocalized,
      String root,
      String features) {}

  private record Entity(
      String type,
      String text,
      String name,
      String normalized,
      int begin,
      int end,
      int sentence,
      float score) {
    List<Object> compact(String countedFor) {
      String key = countedFor == null ? normalized : countedFor;
      List<Object> fields = List.of(type, key, begin, end, sentence, Math.round(100 * score));
      return name == null || name.equals(text)
          ? fields
          : Stream.concat(fields.stream(), Stream.of(name)).toList();
    }
  }

  private ReaderArticle() {}

  /** Writes the article in the current row of {@code articles.sql}. */
  static String json(ResultSet row, TagLetters tags, LemmaNumbers lemmas)
      throws SQLException, JsonProcessingException {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", row.getString(1));
    article.put("source", row.getString(2));
    article.put("title", row.getString(3));
    article.put("date", row.getString(4));
    article.put("url", row.getString(8));
    article.put("metadata", JSON.readTree(row.getString(9)));
    article.put("text", row.getString(5));
    article.put(
        "sentences",
        List.of(JSON.readValue(row.getString(6), Sentence[].class)).stream()
            .map(
                sentence ->
                    List.of(
                        sentence.begin(),
                        sentence.end(),
                        words(sentence, tags),
                        lemmas(sentence, lemmas)))
            .toList());
    article.put("entities", entities(row.getString(7), row.getString(10)));
    article.values().removeIf(Objects::isNull);
    return JSON.writeValueAsString(article);
  }

  /**
   * The entities of an article.
   *
   * @param names a JSON object from numbers of entities to other normalized names, or null
   */
  private static List<List<Object>> entities(String json, String names)
      throws JsonProcessingException {
    List<Entity> entities = List.of(JSON.readValue(json, Entity[].class));
    Map<String, String> nameOf =
        names == null ? Map.of() : JSON.readValue(names, new TypeReference<>() {});
    return IntStream.range(0, entities.size())
        .mapToObj(i -> entities.get(i).compact(nameOf.get(Integer.toString(i))))
        .toList();
  }

  /** The numbers of the lemmas of a sentence's segments, separated by spaces. */
  private static String lemmas(Sentence sentence, LemmaNumbers numbers) {
    return sentence.words().stream()
        .flatMap(word -> word.segments().stream())
        .map(
            segment ->
                numbers.of(
                    segment.lemma(), segment.lemmaVocalized(), segment.root(), segment.features()))
        .collect(Collectors.joining(" "));
  }

  private static String words(Sentence sentence, TagLetters tags) {
    StringBuilder out = new StringBuilder();
    int previousEnd = sentence.begin() - 1;
    for (Word word : sentence.words()) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      if (word.begin() - previousEnd != 1) {
        out.append(word.begin() - previousEnd).append(':');
      }
      for (Segment segment : word.segments()) {
        out.append(segment.end() - segment.begin());
        out.append(tags.of(segment.tag(), segment.upos()));
      }
      previousEnd = word.end();
    }
    return out.toString();
  }
}
