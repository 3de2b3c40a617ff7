// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views of persons, over records that are written here by hand. */
class PersonsTest {
  private static final String RECORD =
      """
      {"id": "%s", "source": "s", "text": "%s", "sentences": [], "entities": [%s]}
      """;
  private static final String ENTITY =
      """
      {"type": "PER", "text": "%1$s", "name": "%1$s", "normalized": "%1$s", "begin": 1, "end": 2, \
      "sentence": 0, "score": 1, "entity_id": %2$d}""";

  @TempDir Path temp;
  private final StringBuilder records = new StringBuilder();

  private void article(String... entities) {
    articleWithLetter(' ', entities);
  }

  private void articles(int count, String... entities) {
    for (int i = 0; i < count; i++) {
      article(entities);
    }
  }

  /** An article with one letter right before each of its entities. */
  private void articleWithLetter(char letter, String... entities) {
    String all = "";
    for (String entity : entities) {
      String[] parts = entity.split("/", -1);
      all += (all.isEmpty() ? "" : ", ") + ENTITY.formatted(parts[0], Integer.parseInt(parts[1]));
    }
    records.append(RECORD.formatted("a" + records.length(), letter, all));
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
  void firstLetterIsPutBackWhereNobodyWritesTheNameWithoutIt() throws IOException, SQLException {
    for (int i = 0; i < 4; i++) {
      articleWithLetter('ل', "سعد النحاس/0", "النحاس/0");
    }
    assertEquals(
        "[{'person':'لسعد النحاس','name':'لسعد النحاس','in_full':4,'by_article':4}]",
        json("SELECT person, name, in_full, by_article FROM persons"));
  }

  @Test
  void letterThatIsSometimesMissingIsAClitic() throws IOException, SQLException {
    for (int i = 0; i < 4; i++) {
      articleWithLetter('ل', "سعد النحاس/0");
    }
    article("سعد النحاس/0");
    assertEquals("[{'person':'سعد النحاس','evidence':'named in full'}]", persons("سعد النحاس"));
  }

  @Test
  void threeMentionsAreTooFewToPutALetterBack() throws IOException, SQLException {
    for (int i = 0; i < 3; i++) {
      articleWithLetter('ل', "سعد النحاس/0");
    }
    assertEquals("[{'person':'سعد النحاس','evidence':'named in full'}]", persons("سعد النحاس"));
  }

  /** A clitic that stayed on the name, a word too many in front, an article, other vowels. */
  @ParameterizedTest
  @CsvSource({
    "بإدوين ماركيز, إدوين ماركيز",
    "نجاة سامي النحاس, سامي النحاس",
    "محمد المنذر النحاس, منذر النحاس",
    "ولد سامي النحاس, سامي النحاس",
    "ادوان ماركيز, ادوين ماركيز",
  })
  void rareFormIsTheUsualName(String rare, String usual) throws IOException, SQLException {
    articles(4, usual + "/0");
    article(rare + "/0");
    assertEquals(
        "[{'person':'%s','evidence':'usual form of the name'}]".formatted(usual), persons(rare));
  }

  @Test
  void nameThatStandsTwiceIsOneName() throws IOException, SQLException {
    article("سامي النحاس ولد سامي النحاس/0", "النحاس/0");
    article("حمد ولد كمال/0");
    assertEquals(
        "[{'name':'حمد ولد كمال','mentions':1},{'name':'سامي النحاس','mentions':2}]",
        json("SELECT name, mentions FROM persons ORDER BY name"));
  }

  @ParameterizedTest
  @CsvSource({
    "سامي بن كمال النحاس, كمال النحاس",
    "سامي بن علي, بن علي",
    "سمير النحاس, سميرة النحاس"
  })
  void nameOfAnotherPersonIsNoForm(String rare, String other) throws IOException, SQLException {
    articles(4, other + "/0");
    article(rare + "/0");
    assertEquals("[{'person':'%s','evidence':'named in full'}]".formatted(rare), persons(rare));
  }

  @Test
  void givenNameOfSeveralPersonsIsNoMisspelling() throws IOException, SQLException {
    articles(4, "محمود النحاس/0");
    article("محمد النحاس/0", "محمد العطار/1", "محمد الدباغ/2", "محمد الخياط/3");
    assertEquals("[{'person':'محمد النحاس','evidence':'named in full'}]", persons("محمد النحاس"));
  }

  @Test
  void formThatIsAsFrequentIsAnotherName() throws IOException, SQLException {
    articles(4, "سامي النحاس/0");
    articles(3, "نجاة سامي النحاس/0");
    assertEquals(
        "[{'person':'نجاة سامي النحاس','evidence':'named in full'}]", persons("نجاة سامي النحاس"));
  }

  @Test
  void surnameIsThePersonWhoseFormsTheArticleHas() throws IOException, SQLException {
    articles(4, "ادوين ماركيز/0");
    article("ادوين ماركيز/0", "ادوان ماركيز/1", "ماركيز/2");
    assertEquals(
        "[{'person':'ادوين ماركيز','evidence':'full name in the article'}]", persons("ماركيز"));
  }

  @Test
  void surnameBeforeAWordTooManyIsThatOfTheUsualName() throws IOException, SQLException {
    articles(4, "سامي النحاس/0");
    article("سامي النحاس محروم/0", "النحاس/0");
    assertEquals(
        "[{'person':'سامي النحاس','evidence':'full name in the article'}]", persons("النحاس"));
  }

  @Test
  void nameWithAndIsNoPerson() throws IOException, SQLException {
    article("سليم و ليلى/0", "سليم/0");
    assertEquals("[{'person':'سليم','evidence':'one word'}]", persons("سليم"));
  }

  /** The rest of a torn name: كمون, بالطيب. */
  @Test
  void restOfAWordIsNotJoinedOverTheCorpus() throws IOException, SQLException {
    articles(2, "سامي النحاس/0");
    articleWithLetter('ب', "النحاس/0");
    assertEquals("[{'person':'النحاس','evidence':'one word'}]", persons("النحاس"));
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
