// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.job.SampleArticles;

class ConlluDocumentTest {
  @Test
  void visibleCharactersOutsideWordsAreTokens() {
    String conllu = document("أفلام ـ ثم \u0651 كتب _ ومحا");
    assertEquals("أفلام ـ ثم \u0651 كتب _ ومحا", comments(conllu, "text").get(0));
    assertEquals("PUNCT", column(conllu, "_", 3));
  }

  @Test
  void invisibleCharactersAndUnusualSpaceAreInMiscOnly() {
    String conllu = document("\ufeffسالم\u200f  العلي\u00a0هنا\u200e. وصل\u0000 أمس\n");
    assertEquals(List.of("سالم العلي هنا.", "وصل أمس"), comments(conllu, "text"));
    assertTrue(
        column(conllu, "سالم", 9).endsWith("|SpacesBefore=\\uFEFF|SpacesAfter=\\u200F\\s\\s"));
    assertTrue(column(conllu, "العلي", 9).endsWith("|SpacesAfter=\\u00A0"));
    assertTrue(column(conllu, "هنا", 9).endsWith("|SpaceAfter=No|SpacesAfter=\\u200E"));
    assertTrue(column(conllu, "أمس", 9).endsWith("|SpacesAfter=\\n"));
  }

  @Test
  void sentenceThatFollowsWithoutSpaceIsTold() {
    String conllu = document("انتهى الدرس.وقال المعلم إنه عاد");
    assertEquals(2, comments(conllu, "text").size());
    assertTrue(column(conllu, ".", 9).endsWith("|SpaceAfter=No"), conllu);
  }

  @Test
  void lastTokenNeverSaysThatNoSpaceFollows() {
    assertFalse(document("انتهى").contains("SpaceAfter=No"));
  }

  @Test
  void sentenceIdIsTheEscapedIdAndTheSentencesIndex() {
    Article article = Article.of("a b/1", "source", "وصل.\n\u200f\nعاد.");
    String conllu = document(article);
    assertEquals(List.of("a b/1"), comments(conllu, "newdoc id"));
    assertEquals(List.of("a%20b%2F1-0", "a%20b%2F1-2"), comments(conllu, "sent_id"));
  }

  @Test
  void articleWithoutWordsIsLeftOut() {
    assertEquals("", document("\u200f"));
  }

  @Property(tries = 300)
  void rulesOfTheFormatHoldForEveryText(@ForAll("texts") String text, @ForAll String id) {
    new ConlluRules().check(document(Article.of(id, "source", text)));
  }

  @Property(tries = 300)
  void textOfEachSentenceIsThatOfTheArticleWithoutWhatIsInvisible(@ForAll("texts") String text) {
    ArticleRecord record = ArticleRecords.of(SampleArticles.annotated(text), "v");
    String conllu = document(record);
    if (!conllu.isEmpty()) {
      assertEquals(visible(text), visible(String.join("", comments(conllu, "text"))));
      assertEquals(
          isNormalized(visible(text.replaceAll("[\\s\\p{Z}]+", "_"))),
          isNormalized(conllu),
          conllu);
    }
  }

  private static boolean isNormalized(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  @Provide
  Arbitrary<String> texts() {
    return SampleArticles.hostileTexts();
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String document(String text) {
    return document(Article.of("id", "source", text));
  }

  private static String document(Article article) {
    String conllu = document(ArticleRecords.of(SampleArticles.annotated(article), "v"));
    new ConlluRules().check(conllu);
    return conllu;
  }

  private static String document(ArticleRecord record) {
    StringBuilder out = new StringBuilder();
    try {
      ConlluDocument.write(record, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder never fails", e);
    }
    return out.toString();
  }

  private static List<String> comments(String conllu, String name) {
    String prefix = "# " + name + " = ";
    return lines(conllu)
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }

  /** Returns a column of the first line with a form. */
  private static String column(String conllu, String form, int column) {
    return lines(conllu)
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length == 10 && columns[1].equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError(form + " is not in " + conllu))[column];
  }

  private static Stream<String> lines(String conllu) {
    return Stream.of(conllu.split("\n", -1));
  }
}
