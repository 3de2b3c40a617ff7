// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;
import org.warraq.job.record.Rejected;

class ParseTextTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Test
  void fileIsOneArticleWithItsNameAsId() {
    Article article = parse("هطل المطر\n\nعاد الفلاحون إلى الحقول.\n").onlyArticle();
    assertEquals(ParseResults.SOURCE, article.id());
    assertEquals(ParseResults.SOURCE, article.source());
    assertEquals("هطل المطر", article.title());
    assertEquals("هطل المطر\n\nعاد الفلاحون إلى الحقول.\n", article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سطر واحد",
        "سطر\nسطر ثان\n\nسطر ثالث",
        "\nسطر\n\nسطر ثان",
        "عنوان بلا متن\n\n",
        "عنوان بلا متن\n \t\n \n",
        "\n\n\nمتن"
      })
  void firstLineWithoutBlankLineAndBodyIsNotATitle(String text) {
    assertEquals(0, parse(text).onlyArticle().titleEnd());
  }

  @Test
  void lineEndsOfWindowsAreKeptAndAreNotPartOfTheTitle() {
    Article article = parse("عنوان\r\n\r\nمتن\r\n").onlyArticle();
    assertEquals("عنوان", article.title());
    assertEquals("عنوان\r\n\r\nمتن\r\n", article.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\u00a0\u2003"})
  void blankFileIsRejectedAsEmpty(String text) {
    assertEquals(
        "the file is empty; add a text, or remove this input",
        parse(text).onlyRejected("EmptyText").message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064B\u064C\u064D\u0651",
        "😀👨‍👩‍👧🇵🇸",
        "\u202E\u2066\u200F\u061C",
        "\u0000",
        "\uFFFD"
      })
  void oddCharactersAreArticles(String text) {
    assertEquals(text, parse(text).onlyArticle().text());
  }

  @Test
  void olderEncodingTakenForUtf8IsRejected() {
    byte[] old = "خبر قديم".getBytes(Charset.forName("windows-1256"));
    Rejected rejected = parse(old, "UTF-8").onlyRejected("UnreadableEncoding");
    assertEquals(ParseResults.SOURCE, rejected.id());
  }

  @Test
  void utf16TakenForUtf8IsRecognised() {
    byte[] utf16 = (BYTE_ORDER_MARK + "خبر").getBytes(StandardCharsets.UTF_16LE);
    Rejected rejected = parse(utf16, "UTF-8").onlyRejected("UnreadableEncoding");
    assertTrue(rejected.message().contains("iconv -f UTF-16"), rejected.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkOfUtf16IsNotPartOfTheText(String charset) {
    byte[] bytes = (BYTE_ORDER_MARK + "نص").getBytes(Charset.forName(charset));
    assertEquals("نص", parse(bytes, charset).onlyArticle().text().strip());
  }

  private static ParseResults parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
  }

  private static ParseResults parse(byte[] file, String charset) {
    ParseResults results = new ParseResults();
    new ParseText(ParseResults.settings(charset, 1000))
        .read(
            new RawRecord(file, 1, file.length),
            RecordLocation.ofFile(ParseResults.SOURCE),
            results);
    return results;
  }
}
