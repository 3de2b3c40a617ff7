// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;

class ParseCsvRecordTest {
  private static final String SOURCE = ParseResults.SOURCE;

  @Test
  void fieldsCanHoldLineBreaksCommasAndQuotes() {
    ParseResults results =
        parse(
            List.of("id", "title", "text"),
            "1,\"قال: \"\"نعم\"\"\",\"سطر\r\nسطر ثان، بفاصلة, لاتينية\"\r\n"
                + "\r\n"
                + ",,ab\"c\r\n"
                + "3,عنوان,\"آخر\"");
    assertEquals(List.of("1", SOURCE + "#4", "3"), results.ids());
    assertEquals("قال: \"نعم\"\n\nسطر\r\nسطر ثان، بفاصلة, لاتينية", results.texts().get(0));
    assertEquals("ab\"c", results.texts().get(1));
    assertEquals(List.of(), results.rejected());
  }

  @Test
  void columnNamesMatchInAnyCase() {
    Article article = parse(List.of("ID", " Title", "TEXT"), "7,ع,م\n").onlyArticle();
    assertEquals("7", article.id());
    assertEquals("ع\n\nم", article.text());
  }

  @Test
  void exactColumnNameWinsOverOneInAnotherCase() {
    assertEquals("نعم", parse(List.of("text", "Text"), "نعم,لا\n").onlyArticle().text());
  }

  @Test
  void firstOfTwoColumnsWithTheSameNameCounts() {
    assertEquals("نعم", parse(List.of("text", "text"), "نعم,لا\n").onlyArticle().text());
  }

  @Test
  void raggedRowsAreRejectedOneByOne() {
    ParseResults results =
        parse(
            List.of("id", "text"), "1,سليم\n2\n3,زائد,عن\n4,\"قبل\"بعد\n5,سليم\n6,\"مفتوح\n7,x\n");
    assertEquals(List.of("1", "5"), results.ids());
    assertEquals(List.of("MalformedLine"), results.errors().stream().distinct().toList());
    assertEquals(
        List.of(SOURCE + "#2", SOURCE + "#3", SOURCE + "#4", SOURCE + "#6"),
        results.rejected().stream().map(Rejected::id).toList());
    assertEquals(
        "this row has 1 field(s), but the header has 2;"
            + " put quotes around fields that hold commas, quotes or line breaks",
        results.rejected().get(0).message());
    assertEquals("6,\"مفتوح\n7,x\n", results.rejected().get(3).payload());
    assertEquals(List.of("id", "text"), results.rejected().get(3).columns());
  }

  @Test
  void rowOfMillionsOfFieldsIsCountedAndRejected() {
    String quoted = "\"" + "a,\"\"b,".repeat(200_000) + "\"";
    ParseResults results =
        parse(List.of("id", "text"), "1," + ",".repeat(3_000_000) + "\n2," + quoted + "\n");
    assertEquals(List.of("2"), results.ids());
    String message = results.onlyRejected("MalformedLine").message();
    assertTrue(message.startsWith("this row has 3000002 field(s), but the header has 2;"), message);
  }

  @Test
  void headerOfMillionsOfFieldsIsRefused() {
    RawRecord row = new RawRecord(new byte[2_000_000], 1, 2_000_000);
    Arrays.fill(row.bytes(), (byte) ',');
    UnreadableArticleException e =
        assertThrows(
            UnreadableArticleException.class,
            () -> ParseCsvRecord.header(row, RecordLayout.csv(","), ParseResults.settings()));
    assertTrue(e.getMessage().startsWith("it has 2000001 columns"), e.getMessage());
  }

  @Test
  void longHeaderGoesOnlyWithRejectedRowsThatAreAsLong() {
    String name = "ع".repeat(1024);
    List<Rejected> rejected =
        parse(List.of("text", name), "قصير\n" + "طويل".repeat(300) + "\n").rejected();
    assertEquals(null, rejected.get(0).columns());
    assertEquals(Payload.Type.PART, rejected.get(0).payloadType());
    assertEquals("قصير\n", rejected.get(0).payload());
    assertEquals(List.of("text", name), rejected.get(1).columns());
    assertEquals(
        List.of(name), parse(List.of(name), "أ,ب\n").onlyRejected("MalformedLine").columns());
  }

  @Test
  void carriageReturnAloneIsAMalformedLine() {
    Rejected rejected = parse(List.of("text"), "أول\rثان\n").onlyRejected("MalformedLine");
    assertTrue(rejected.message().endsWith("end lines with \\n or \\r\\n"), rejected.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "؛", "|", ","})
  void separatorIsFoundFromTheHeaderRow(String separator) throws UnreadableArticleException {
    String file = "\n\"id\";\"te,xt\"\n1;\"نص; \nثان, واحد\"\n".replace(";", separator);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    RecordLayout layout = FileBeginning.layout(bytes, InputFormat.CSV, ParseResults.settings());
    assertEquals(separator, layout.separator());
  }

  @Test
  void headerThatIsFarTooWideIsUnreadable() {
    assertTrue(headerError("a,".repeat(5000) + "b\n").contains("it has 5001 columns"));
    assertTrue(headerError("a".repeat(70_000) + ",b\n").contains("with 70001 characters"));
  }

  @Test
  void payloadOfARowWithAnotherSeparatorHasCommas() {
    RecordLayout layout = RecordLayout.csv(";").withColumns(List.of("id", "text"));
    Rejected rejected =
        ParseResults.of(
                new ParseCsvRecord(ParseResults.settings(), layout), layout, "1;نص, ثان;زائد\n")
            .onlyRejected("MalformedLine");
    assertEquals("1,\"نص, ثان\",زائد", rejected.payload().strip());
    assertTrue(rejected.message().contains("that hold the separator semicolon"));
  }

  @Test
  void headerWithTextAfterAClosingQuoteIsUnreadable() {
    String message = headerError("id,\"te\"xt\n");
    assertTrue(message.startsWith("broken CSV: "), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void headerIsReadInTheGivenCharset(String charset) throws UnreadableArticleException {
    byte[] row = "معرف,نص\n".getBytes(Charset.forName(charset));
    assertEquals(
        List.of("معرف", "نص"),
        ParseCsvRecord.header(
            new RawRecord(row, 1, row.length),
            RecordLayout.csv(","),
            ParseResults.settings(charset, 100)));
  }

  private static String headerError(String row) {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    return assertThrows(
            UnreadableArticleException.class,
            () ->
                ParseCsvRecord.header(
                    new RawRecord(bytes, 1, bytes.length),
                    RecordLayout.csv(","),
                    ParseResults.settings()))
        .getMessage();
  }

  private static ParseResults parse(List<String> columns, String rows) {
    RecordLayout layout = RecordLayout.csv(",").withColumns(columns);
    return ParseResults.of(new ParseCsvRecord(ParseResults.settings(), layout), layout, rows);
  }
}
