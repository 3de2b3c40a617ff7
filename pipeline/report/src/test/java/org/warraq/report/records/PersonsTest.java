// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of persons, over records that are written here by hand. */
class PersonsTest {
  private static final String RECORD =
      """
      {"id": "%s", "source": "s", "text": "", "sentences": [], "entities": [%s]}
      """;
  private static final String ENTITY =
      """
      {"type": "PER", "text": "%1$s", "name": "%1$s", "normalized": "%1$s", "begin": 0, "end": 1, \
      "sentence": 0, "score": 1, "entity_id": %2$d}""";

  @TempDir Path temp;
  private final StringBuilder records = new StringBuilder();

  private void article(String... entities) {
    String all = "";
    for (String entity : entities) {
      String[] parts = entity.split("/", -1);
      all += (all.isEmpty() ? "" : ", ") + ENTITY.formatted(parts[0], Integer.parseInt(parts[1]));
    }
    records.append(RECORD.formatted("a" + records.length(), all));
  }

  private String json(String sql) throws IOException, SQLException {
    Path run = Files.createDirectories(temp.resolve("annotated/run=20260101T000000Z"));
    Files.writeString(run.resolve("part.jsonl"), records);
    try (RunRecords open = RunRecords.open(temp)) {
      return open.json(sql).replace("\"", "'");
    }
  }

  private String persons(String mention) throws IOException, SQLException {
    return json(
        "SELECT person, evidence FROM person_mentions WHERE name = '%s' GROUP BY ALL ORDER BY ALL"
            .formatted(mention));
  }

  @Test
  void surnameIsThePersonOfItsArticle() throws IOException, SQLException {
    article("سامي النحاس/0", "النحاس/0");
    article("ليلى النحاس/0");
    assertEquals(
        "[{'person':'سامي النحاس','evidence':'full name in the article'}]", persons("النحاس"));
  }

  @Test
  void surnameAloneIsTheOnlyPersonOfTheCorpusThatHasIt() throws IOException, SQLException {
    article("سامي النحاس/0");
    article("سامي النحاس/0");
    article("النحاس/0");
    assertEquals(
        "[{'person':'سامي النحاس','evidence':'only name in the corpus with this ending'}]",
        persons("النحاس"));
  }

  @Test
  void oneArticleIsTooLittleEvidence() throws IOException, SQLException {
    article("سامي النحاس/0");
    article("النحاس/0");
    assertEquals("[{'person':'النحاس','evidence':'one word'}]", persons("النحاس"));
  }

  @Test
  void givenNameIsNoSurname() throws IOException, SQLException {
    article("حمد كمال/0");
    article("حمد كمال/0");
    article("كمال العيادي/0");
    article("كمال/0");
    assertEquals("[{'person':'كمال','evidence':'one word'}]", persons("كمال"));
  }

  @Test
  void surnameOfTwoPersonsStaysAlone() throws IOException, SQLException {
    article("سامي النحاس/0");
    article("ليلى النحاس/0");
    article("النحاس/0");
    assertEquals("[{'person':'النحاس','evidence':'one word'}]", persons("النحاس"));
  }

  @Test
  void longerFormsOfOneNameAreOnePerson() throws IOException, SQLException {
    article("باجي قايد السبسي/0");
    article("باجي قايد السبسي/0");
    article("قايد السبسي/0");
    article("السبسي/0");
    assertEquals(
        "[{'person':'باجي قايد السبسي','mentions':4,'articles':4,'in_full':2,'by_corpus':2}]",
        json("SELECT person, mentions, articles, in_full, by_corpus FROM persons"));
  }

  @Test
  void nameAfterSonOfIsNoSurname() throws IOException, SQLException {
    article("سامي بن علي/0");
    article("علي/0");
    assertEquals("[{'person':'علي','evidence':'one word'}]", persons("علي"));
  }

  @Test
  void recordsWithoutEntityIdAreReadMentionByMention() throws IOException, SQLException {
    article("سامي النحاس/0");
    String old = records.toString().replace(", \"entity_id\": 0", "");
    records.setLength(0);
    records.append(old);
    assertEquals("[{'person':'سامي النحاس','evidence':'named in full'}]", persons("سامي النحاس"));
  }
}
