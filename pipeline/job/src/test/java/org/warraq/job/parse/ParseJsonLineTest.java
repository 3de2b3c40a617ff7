// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;
import org.warraq.job.parse.RecordLayout.Separation;
import org.warraq.job.record.Rejected;

class ParseJsonLineTest {
  private static final String SOURCE = ParseResults.SOURCE;

  @Test
  void objectsGiveIdTitleAndText() {
    ParseResults results =
        parse(
            """
            {"id": "ق-1", "title": "عنوان", "text": "متن"}

            {"id": 17, "title": null, "text": "نص \\u0628\\u0629 \\ud83d\\ude00"}
            {"title": [7], "text": "بلا معرف", "more": {"text": "لا"}}
            """);
    assertEquals(List.of("ق-1", "17", SOURCE + "#4"), results.ids());
    assertEquals(List.of("عنوان\n\nمتن", "نص بة 😀", "بلا معرف"), results.texts());
    assertEquals(List.of(), results.rejected());
  }

  @Test
  void tableOfPandasIsRejectedWithTheRemedy() {
    List<Rejected> rejected =
        parse("{\"id\": {\"0\": \"a\"}, \"text\": {\"0\": \"متن\"}}").rejected();
    assertEquals(
        "field 'id' holds an object (pandas writes a table so, unless orient=\"records\" is given);"
            + " it must hold text or a number",
        rejected.get(0).message());
  }

  @Test
  void numberCanBeATitle() {
    assertEquals("1984", parse("{\"title\": 1984, \"text\": \"متن\"}").onlyArticle().title());
  }

  @Test
  void synonymsOfDefaultNamesAreRead() {
    ParseResults results =
        parse(
            """
            {"headline": "ع", "content": "م"}
            {"body": "م", "text": null}
            {"text": "", "content": "م"}
            """);
    assertEquals(List.of("ع\n\nم", "م", "م"), results.texts());
  }

  @Test
  void namesThatTheUserGivesHaveNoSynonyms() {
    FieldNames names = FieldNames.of("k", "t", "x");
    ParseResults results =
        parse(
            "{\"k\": 1, \"t\": \"ع\", \"x\": \"م\", \"text\": \"لا\"}\n{\"text\": \"لا\"}",
            new ParseSettings(names, "UTF-8", 100));
    assertEquals(List.of("1"), results.ids());
    assertEquals(List.of("ع\n\nم"), results.texts());
    assertEquals(
        "no field 'x'; the fields are: text; pass the name of the text's field with --textField",
        results.onlyRejected("MissingText").message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"لم يكتمل",
        "{\"text\": \"ن\"} {\"text\": \"ن\"}",
        "[\"text\"]",
        "null",
        "نص بلا أقواس",
        "{\"text\": 5}",
        "{\"text\": [5]}",
        "{\"id\": {}, \"text\": \"ن\"}",
        "{\"text\": \"\t\"}",
        "{\"text\" \"ن\"}",
        "{\"text\"",
        "{"
      })
  void brokenJsonIsAMalformedLineAndSpoilsNoOther(String line) {
    ParseResults results = parse("{\"text\": \"قبل\"}\n" + line + "\n{\"text\": \"بعد\"}");
    assertEquals(List.of("قبل", "بعد"), results.texts());
    Rejected rejected = results.onlyRejected("MalformedLine");
    assertEquals(SOURCE + "#2", rejected.id());
    assertEquals(line + "\n", rejected.payload());
    assertEquals(1, rejected.message().lines().count());
  }

  @Test
  void deeplyNestedJsonIsAMalformedLine() {
    ParseResults results = parse("{\"x\": " + "[".repeat(100_000) + "\n{\"text\": \"بعد\"}");
    assertEquals(List.of("بعد"), results.texts());
    results.onlyRejected("MalformedLine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"ع\"}|MissingText",
        "{}|MissingText",
        "{\"text\": null}|MissingText",
        "{\"text\": \"\"}|EmptyText",
        "{\"text\": \" \\n\\u00a0\"}|EmptyText",
        "{\"text\": \"\\ud800\"}|UnreadableEncoding",
        "{\"text\": \"ن\", \"title\": \"\\udc00\"}|UnreadableEncoding",
        "{\"text\": \"ن\", \"id\": \"\\udc00\"}|UnreadableEncoding",
        "{\"text\": \"أطول من عشرة\"}|TooLong"
      })
  void recordWithoutAUsableTextIsRejected(String line, String error) {
    parse(line, ParseResults.settings("UTF-8", 10)).onlyRejected(error);
  }

  @Test
  void messagesNameTheRemedy() {
    assertEquals(
        "no field 'text', 'content' or 'body'; the fields are: id, x;"
            + " pass the name of the text's field with --textField",
        message("{\"id\": \"a\", \"x\": 1}"));
    assertEquals(
        "no field 'text', 'content' or 'body'; the record has no fields;"
            + " pass the name of the text's field with --textField",
        message("{}"));
    assertEquals("field 'text' holds a number; it must hold text", message("{\"text\": 5}"));
    assertEquals(
        "broken JSON at column 13: a text has no quotation mark at its end, or a line break that"
            + " must be written as \\n; correct this line",
        message("{\"text\": \"م\n"));
    assertEquals(
        "broken JSON at column 13: the object has no end, such as a last }; correct this line",
        message("{\"text\": \"م\""));
    assertEquals(
        "the article has 12 characters (UTF-16 units), but --maxArticleChars allows 10;"
            + " split the article, or pass --maxArticleChars=12",
        message("{\"text\": \"أطول من عشرة\"}"));
    assertEquals(
        "the text has half a character (an unpaired surrogate) at UTF-16 unit 1, counted from 0;"
            + " replace it",
        message("{\"text\": \"ن\\ud800\"}"));
  }

  private static String message(String line) {
    return parse(line, ParseResults.settings("UTF-8", 10)).rejected().get(0).message();
  }

  @Test
  void rejectedArticleKeepsItsId() {
    ParseResults results =
        parse("{\"id\": \"ق-9\", \"text\": \"\"}\n{\"id\": \"ق-10\", \"text\": ");
    assertEquals(List.of("ق-9", "ق-10"), results.rejected().stream().map(Rejected::id).toList());
  }

  @Test
  void invalidUtf8SpoilsOnlyItsOwnRecord() {
    byte[] bad = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC7, '"', '}', '\n'};
    byte[] good = "{\"text\":\"سليم\"}\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(good);
    file.writeBytes(bad);
    file.writeBytes(good);
    ParseResults results =
        ParseResults.of(
            new ParseJsonLine(ParseResults.settings()),
            RecordLayout.of(Separation.LINES),
            file.toByteArray());
    assertEquals(List.of(SOURCE + "#1", SOURCE + "#3"), results.ids());
    Rejected rejected = results.onlyRejected("UnreadableEncoding");
    assertEquals(SOURCE + "#2", rejected.id());
    assertEquals(SOURCE, rejected.source());
    assertEquals("read", rejected.stage());
    assertEquals(
        "invalid UTF-8 at byte 9, counted from 0; if the file has another encoding, pass it,"
            + " for example --charset=windows-1256",
        rejected.message());
    assertEquals("base64", rejected.payloadEncoding());
    assertEquals(Base64.getEncoder().encodeToString(bad), rejected.payload());
  }

  @Test
  void lineOfMegabytesIsAnArticle() {
    String text = "كلمة ".repeat(700_000);
    String file = "{\"text\": \"" + text + "\"}\n{\"text\": \"قصير\"}\n";
    assertEquals(
        List.of(text, "قصير"), parse(file, ParseResults.settings("UTF-8", 4_000_000)).texts());
    ParseResults strict = parse(file);
    assertEquals(List.of("قصير"), strict.texts());
    Rejected rejected = strict.onlyRejected("TooLong");
    assertTrue(rejected.message().contains("--maxArticleChars=3500000"), rejected.message());
    assertEquals(text.length() + 13, rejected.payload().length());
  }

  @Test
  void objectsAtLongPathsArePassedOver() {
    String name = "a".repeat(99);
    int depth = 900;
    String nested = ("\"" + name + "\": {\"x\": 1, ").repeat(depth) + "\"y\": 2";
    Article article = parse("{\"text\": \"نص\", " + nested + "}".repeat(depth + 1)).onlyArticle();
    assertEquals(
        List.of(100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L, 1000L),
        article.metadata().fields().keySet().stream().map(path -> path.length() - 1L).toList());
  }

  private static ParseResults parse(String file) {
    return parse(file, ParseResults.settings());
  }

  private static ParseResults parse(String file, ParseSettings settings) {
    return ParseResults.of(new ParseJsonLine(settings), RecordLayout.of(Separation.LINES), file);
  }
}
