// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceTest {
  /** Mentions are separated by semicolons; the ids are those expected, one per mention. */
  @ParameterizedTest
  @CsvSource({
    "PER, محمد صلاح;صلاح;محمد صلاح, 0 0 0",
    "PER, صلاح;محمد صلاح, 1 1",
    "PER, محمد صلاح;محمد, 0 0",
    "PER, سامي النحاس;ليلى النحاس;النحاس, 0 1 2",
    "PER, سامي النحاس;سامي العطار;سامي, 0 1 2",
    "PER, النحاس;سامي بن علي;علي, 0 1 2",
    "PER, سامي بن علي;بن علي, 0 0",
    "PER, باجي قايد السبسي;السبسي;قايد السبسي;باجي السبسي, 0 0 0 0",
    "PER, باجي السبسي;السبسي;باجي قايد السبسي, 2 2 2",
    "PER, المنصف الأحمر;منصف الأحمر, 0 0",
    "ORG, الاتحاد العام للشغل;الاتحاد, 0 0",
    "ORG, وزارة الصحة;وزارة, 0 1",
    "ORG, حركة الأمل;الأمل, 0 0",
    "ORG, الاتحاد الأوروبي;الاتحاد العام للشغل;الاتحاد, 0 1 2",
    "LOC, الولايات المتحدة;الولايات المتحدة الأمريكية, 1 1",
    "LOC, تونس العاصمة;تونس, 0 1",
    "LOC, مدينة صور;صور, 0 0",
  })
  void shortNamesMeanTheFullName(EntityType type, String mentions, String ids) {
    assertIds(ids, type, mentions.split(";", -1));
  }

  @Test
  void typesAreApart() {
    assertArrayEquals(
        new int[] {0, 1}, ids(article("{محمد صور} {صور}", EntityType.PER, EntityType.LOC)));
  }

  @Test
  void acronymInBracketsIsTheNameBeforeIt() {
    AnnotatedArticle article =
        article("{المجلس العربي للبحوث} ( {معب} ) قال {معب}", all(EntityType.ORG, 3));
    assertArrayEquals(new int[] {0, 0, 0}, ids(article));
  }

  @Test
  void placeInBracketsIsNoAcronym() {
    AnnotatedArticle article =
        article("{المجلس العربي} ( {تونس} )", EntityType.ORG, EntityType.LOC);
    assertArrayEquals(new int[] {0, 1}, ids(article));
  }

  /** A comparison of each name with each other would take hours. */
  @Test
  void manyDifferentNamesTakeLinearTime() {
    int count = 60_000;
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> "{رجل%d السبسي}".formatted(i))
            .collect(joining(" "));
    AnnotatedArticle article = article(text, all(EntityType.PER, count));
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> ids(article));
  }

  private static void assertIds(String expected, EntityType type, String... mentions) {
    String text = Stream.of(mentions).map(it -> "{" + it + "}").collect(joining(" و "));
    int[] ids = Stream.of(expected.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(ids, ids(article(text, all(type, mentions.length))));
  }

  private static EntityType[] all(EntityType type, int count) {
    return Collections.nCopies(count, type).toArray(EntityType[]::new);
  }

  private static int[] ids(AnnotatedArticle article) {
    return Coreference.of(article, article.entities().stream().map(article::name).toList());
  }

  /** An article of one sentence, with words between spaces, and entities in braces. */
  private static AnnotatedArticle article(String braced, EntityType... types) {
    StringBuilder text = new StringBuilder();
    Words.Builder words = new Words.Builder();
    List<Entity> entities = new ArrayList<>();
    int first = 0;
    String[] tokens = braced.split(" ", -1);
    for (int i = 0; i < tokens.length; i++) {
      first = tokens[i].startsWith("{") ? i : first;
      String word = tokens[i].replaceAll("[{}]", "");
      words.segment(text.length(), word).endWord(text.append(word).length());
      text.append(' ');
      if (tokens[i].endsWith("}")) {
        entities.add(new Entity(types[entities.size()], first, i + 1, 1));
      }
    }
    return AnnotatedArticle.of(Article.of("id", "source", text.toString()))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build())
        .withTags(Collections.nCopies(tokens.length, AtbTag.NN))
        .withEntities(entities);
  }
}
