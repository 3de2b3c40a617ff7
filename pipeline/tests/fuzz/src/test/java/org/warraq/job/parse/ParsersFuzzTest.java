// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.dates.PublicationDate;
import org.warraq.job.parse.RecordLayout.Separation;
import org.warraq.job.record.Rejected;

/**
 * Any bytes as a file of each format: they become articles, rejected inputs or inputs that are left
 * out, and nothing else; and records end at the same places, however the bytes arrive.
 */
class ParsersFuzzTest {
  private static final String SEARCH = "10m";
  private static final ParseSettings UTF_8 = ParseResults.settings();
  private static final ParseSettings WINDOWS = ParseResults.settings("windows-1256", 1000);
  private static final RecordLayout CSV =
      RecordLayout.csv(",").withColumns(List.of("id", "title", "text"));

  @FuzzTest(maxDuration = SEARCH)
  void text(byte[] file) {
    check(new ParseText(UTF_8), Separation.NONE, file);
    check(new ParseText(WINDOWS), Separation.NONE, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void textBlocks(byte[] file) {
    check(new ParseTextBlock(UTF_8), Separation.BLANK_LINES, file);
    check(new ParseTextBlock(WINDOWS), Separation.LINES, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void jsonLines(byte[] file) {
    check(new ParseJsonLine(UTF_8), Separation.LINES, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void jsonValues(byte[] file) {
    check(new ParseJsonValue(UTF_8), Separation.JSON_VALUES, file);
    check(new ParseJsonValue(UTF_8), Separation.JSON_ARRAY, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void csv(byte[] file) {
    check(new ParseCsvRecord(UTF_8, CSV), CSV, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void csvHeader(byte[] file) {
    RawRecord row = new RawRecord(file, 1, file.length);
    for (String separator : List.of(",", ";", "\t")) {
      try {
        List<String> names = ParseCsvRecord.header(row, RecordLayout.csv(separator), UTF_8);
        assertFalse(names.isEmpty());
      } catch (UnreadableArticleException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
  }

  @FuzzTest(maxDuration = SEARCH)
  void warc(byte[] file) {
    check(new ParseWarcRecord(UTF_8), Separation.WARC, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void docElements(byte[] file) {
    check(new ParseDocElement(UTF_8), Separation.DOC_ELEMENTS, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void conllu(byte[] file) {
    check(new ParseConllu(UTF_8), Separation.CONLLU, file);
  }

  @FuzzTest(maxDuration = SEARCH)
  void dates(byte[] text) {
    PublicationDate date = PublicationDate.of(new String(text, StandardCharsets.UTF_8));
    assertTrue((date.day() == null) != (date.unread() == null), date::toString);
  }

  private static void check(ParseRecord parser, Separation separation, byte[] file) {
    check(parser, RecordLayout.of(separation), file);
  }

  private static void check(ParseRecord parser, RecordLayout layout, byte[] file) {
    List<Integer> ends = ends(layout, file, file.length);
    assertEquals(ends, ends(layout, file, 1), "the ends of records, byte by byte");
    ParseResults results = ParseResults.of(parser, layout, file);
    int inputs = results.articles().size() + results.rejected().size() + results.leftOut().size();
    assertTrue(inputs <= ends.size() + 1, () -> inputs + " inputs of " + ends.size() + " records");
    results.articles().forEach(ParsersFuzzTest::check);
    results.rejected().forEach(ParsersFuzzTest::check);
  }

  private static void check(Article article) {
    assertFalse(article.id().isEmpty());
    assertFalse(article.text().isBlank());
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(article.text()));
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(article.id()));
  }

  private static void check(Rejected rejected) {
    assertFalse(rejected.id().isEmpty());
    assertFalse(rejected.error().isBlank());
    assertFalse(rejected.message().isBlank());
  }

  /** The ends of records in a file whose bytes arrive in pieces of a size. */
  private static List<Integer> ends(RecordLayout layout, byte[] file, int pieceBytes) {
    RecordEnds finder = RecordEnds.of(layout, StandardCharsets.UTF_8);
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int to = Math.min(pieceBytes, file.length);
    while (from < file.length) {
      int end = finder.next(file, from, to);
      if (end >= 0) {
        assertTrue(from < end && end <= to, () -> "end of a record: " + end);
        ends.add(end);
      }
      from = end < 0 ? to : end;
      to = from < to ? to : Math.min(to + pieceBytes, file.length);
    }
    return ends;
  }
}
