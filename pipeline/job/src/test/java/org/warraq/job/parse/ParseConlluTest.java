// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

class ParseConlluTest {
  private static final RecordLocation PLACE = new RecordLocation("a.conllu", 7);

  @Test
  void textComesFromTokensAndSentencesStay() throws UnreadableArticleException {
    ParsedArticle parsed =
        parse(
            """
            # newdoc id = ع-1
            # date = 2026-01-18
            # section = طقس
            # sent_id = 1
            1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_
            2\tالمطر\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            3\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # sent_id = 2
            1-2\tوعاد\t_\t_\t_\t_\t_\t_\t_\t_
            1\tو\t_\t_\t_\t_\t_\t_\t_\t_
            2\tعاد\t_\t_\t_\t_\t_\t_\t_\t_
            2.1\tهو\t_\t_\t_\t_\t_\t_\t_\t_
            3\tالفلاحون\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            4\t.\t_\t_\t_\t_\t_\t_\t_\t_
            """);
    Article article = parsed.article();
    assertEquals("ع-1", article.id());
    assertEquals("هطل المطر. وعاد الفلاحون.", article.text());
    assertEquals("2026-01-18", article.metadata().date().toString());
    assertEquals("طقس", article.metadata().fields().get("section"));
    assertEquals(List.of("هطل المطر.", "وعاد الفلاحون."), sentences(parsed));
    assertTrue(parsed.annotated().hasSentences());
  }

  @Test
  void escapedSpacesAreThoseOfTheText() throws UnreadableArticleException {
    ParsedArticle parsed =
        parse(
            """
            1\tمطر\t_\t_\t_\t_\t_\t_\t_\tSpacesBefore=\\t|SpacesAfter=\\n\\n

            1\tهطل\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|SpacesAfter=\\u200F
            2\t.\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\s
            """);
    assertEquals("a.conllu#7", parsed.article().id());
    assertEquals("\tمطر\n\nهطل\u200F.  ", parsed.article().text());
    assertEquals(List.of("مطر", "هطل\u200F."), sentences(parsed));
  }

  @Test
  void titleThatIsTheFirstSentenceComesOnce() throws UnreadableArticleException {
    ParsedArticle parsed =
        parse(
            """
            # newdoc id = 1
            # title = مطر غزير
            # text = مطر غزير
            1\tمطر\t_\t_\t_\t_\t_\t_\t_\t_
            2\tغزير\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n

            1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_
            """);
    assertEquals("مطر غزير", parsed.article().title());
    assertEquals("مطر غزير\n\nهطل", parsed.article().text());
    assertEquals(List.of("مطر غزير", "هطل"), sentences(parsed));
  }

  @Test
  void otherTitleIsASentenceOfItsOwn() throws UnreadableArticleException {
    ParsedArticle parsed =
        parse("# newdoc id = 1\n# title = خبر\n1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_\n");
    assertEquals("خبر\n\nهطل", parsed.article().text());
    assertEquals(List.of("خبر", "هطل"), sentences(parsed));
  }

  @Test
  void commentTellsTheSpacesThatTokensDoNotTell() throws UnreadableArticleException {
    String document = "# text = هطل المطر.\n1\tهطل%1$s\n2\tالمطر%1$s\n3\t.%1$s\n";
    assertEquals("هطل المطر.", parse(document.formatted("\t_".repeat(8))).article().text());
  }

  @Test
  void commentMayHaveAnyCharacters() throws UnreadableArticleException {
    String token = "\t_".repeat(8) + "\n";
    String document = "#" + " ".repeat(100_000) + "\n# title=a\u2028b = c\n1\tهطل" + token;
    assertEquals("a\u2028b = c", parse(document).article().title());
  }

  @Test
  void underscoreMayBeAMark() throws UnreadableArticleException {
    String token = "\t_\tPUNCT" + "\t_".repeat(6) + "\n";
    assertEquals("هطل _", parse("1\tهطل" + token + "2\t_" + token).article().text());
  }

  @Test
  void commentMayLackTheBlank() throws UnreadableArticleException {
    String token = "\t_".repeat(8) + "\n";
    ParsedArticle parsed =
        parse("#newdoc id = 5\n1\tهطل" + token + "\n#newpar\n1\tعاد" + token + "\n#newdoc");
    assertEquals("5", parsed.article().id());
    assertEquals("هطل\nعاد", parsed.article().text());
  }

  @Test
  void paragraphBeginsInANewLine() throws UnreadableArticleException {
    String token = "\t_".repeat(8) + "\n";
    ParsedArticle parsed = parse("1\tهطل" + token + "\n# newpar\n1\tعاد" + token);
    assertEquals("هطل\nعاد", parsed.article().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1\tهطل|line 7 is not as CoNLL-U has it: it has 2 columns, not 10, with tabs between them",
        "2\tهطل\t_\t_\t_\t_\t_\t_\t_\t_|line 7 is not as CoNLL-U has it: its ID is '2', but 1"
            + " comes",
        "س\tهطل\t_\t_\t_\t_\t_\t_\t_\t_|its ID is 'س'",
        "2-1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_|its ID is '2-1', but 1 comes next",
        "1-0\tهطل\t_\t_\t_\t_\t_\t_\t_\t_|its ID is '1-0', but no multiword token can be here",
        "1-2\tوعاد\t_\t_\t_\t_\t_\t_\t_\t_\\n"
            + "1-2\tوعاد\t_\t_\t_\t_\t_\t_\t_\t_|line 8 is not as CoNLL-U has it: its ID is '1-2',"
            + " but no multiword token can be here",
        "1\t \t_\t_\t_\t_\t_\t_\t_\t_|its FORM is empty",
        "1\t_\t_\tNOUN\t_\t_\t_\t_\t_\t_|its FORM is '_', because the treebank is published without",
        "1-2\t_\t_\t_\t_\t_\t_\t_\t_\t_|its FORM is '_', because the treebank is published without",
        "# text = عاد\\n1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_|other letters in its tokens than in '# text'"
      })
  void brokenLineIsRejectedWithItsNumber(String document, String message) {
    UnreadableArticleException e =
        assertThrows(
            UnreadableArticleException.class, () -> parse(document.replace("\\n", "\n") + "\n"));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().endsWith("; correct it"), e.getMessage());
  }

  private static List<String> sentences(ParsedArticle parsed) {
    Sentences sentences = parsed.sentences();
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> parsed.article().text().substring(sentences.begin(i), sentences.end(i)))
        .toList();
  }

  private static ParsedArticle parse(String document) throws UnreadableArticleException {
    return new ParseConllu(ParseResults.settings())
        .parse(document.getBytes(StandardCharsets.UTF_8), PLACE);
  }
}
