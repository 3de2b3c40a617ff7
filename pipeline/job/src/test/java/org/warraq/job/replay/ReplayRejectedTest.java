// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Article;
import org.warraq.job.parse.FieldNames;
import org.warraq.job.parse.ParseResults;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;

/** Single lines of rejected inputs in an output folder that holds nothing else. */
class ReplayRejectedTest {
  private static final ParseSettings SETTINGS =
      new ParseSettings(FieldNames.of("id", "title", "text"), "windows-1256", 100);

  @TempDir Path folder;
  private final List<Article> articles = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private ReplayRejected replay;

  @BeforeEach
  void open() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    replay =
        ReplayRejected.from(
            "part-0.jsonl",
            folder + "/rejected/run=20261125T184500Z/part-0.jsonl",
            new Replay(folder.toString(), "20261126T184500Z"),
            SETTINGS);
  }

  @Test
  void textIsReadInTheCharsetOfTheReplay() throws IOException {
    byte[] text = "وصل الوفد.".getBytes(SETTINGS.charset());
    replay(raw("old.txt", new Payload(text, Payload.Type.TEXT, null)));
    assertEquals("وصل الوفد.", articles.get(0).text());
    assertEquals("old.txt", articles.get(0).id());
  }

  @Test
  void jsonLineWithoutAnIdIsCalledByItsLocation() throws IOException {
    byte[] line = "{\"text\": \"x\"}\n".getBytes(StandardCharsets.US_ASCII);
    replay(raw("a.jsonl#7", "a.jsonl", new Payload(line, Payload.Type.JSONL, null)));
    assertEquals("a.jsonl#7", articles.get(0).id());
  }

  @Test
  void parquetRowIsReadAsUtf8WhateverTheCharset() throws IOException {
    byte[] row = "{\"id\": \"1\", \"text\": \"نص\"}".getBytes(StandardCharsets.UTF_8);
    replay(raw("1", "a.parquet", new Payload(row, Payload.Type.ROW, null)));
    assertEquals("نص", articles.get(0).text());
  }

  @Test
  void csvRecordIsReadWithItsColumns() throws IOException {
    byte[] record = "7,x\n".getBytes(StandardCharsets.US_ASCII);
    replay(raw("7", "a.csv", new Payload(record, Payload.Type.CSV, List.of("id", "text"))));
    assertEquals("7", articles.get(0).id());
    assertEquals("x", articles.get(0).text());
  }

  @Test
  void articleThatAnAnnotatorRejectedKeepsItsTitle() throws IOException {
    Article article = Article.of("a", "a.txt", "عنوان", "متن");
    replay(Rejected.byAnnotator("ner", article, new IllegalStateException("x")));
    assertEquals(List.of(article), articles);
  }

  @Test
  void inputThatIsStillTooLongIsRejectedForThatReason() throws IOException {
    byte[] text = "س".repeat(101).getBytes(SETTINGS.charset());
    replay(raw("long.txt", new Payload(text, Payload.Type.TEXT, null)));
    assertEquals(List.of(), articles);
    assertEquals("TooLong", rejected.get(0).error());
  }

  @Test
  void partOfAnInputIsRejectedAsBefore() throws IOException {
    Rejected part = raw("a.gz", new Payload(new byte[] {'x'}, Payload.Type.PART, null));
    replay(part);
    assertEquals(List.of(part), rejected);
  }

  @Test
  void lineThatIsNotARejectedInputFailsWithItsNumberAndTheRemedy() {
    byte[] bytes = "{\"id\": ".getBytes(StandardCharsets.US_ASCII);
    RawRecord line = new RawRecord(bytes, 12, bytes.length);
    String message =
        assertThrows(IOException.class, () -> replay.replay(line, results())).getMessage();
    assertTrue(message.startsWith("part-0.jsonl, line 12: not a rejected input"), message);
    assertTrue(message.endsWith("; restore or remove this line"), message);
  }

  private static Rejected raw(String source, Payload payload) {
    return raw(source, source, payload);
  }

  private static Rejected raw(String id, String source, Payload payload) {
    return Rejected.whileReading(id, source, "AnyError", "any message", payload);
  }

  private void replay(Rejected input) throws IOException {
    byte[] line = new JsonMapper().writeValueAsBytes(input);
    replay.replay(new RawRecord(line, 1, line.length), results());
  }

  private ParseResults results() {
    return new ParseResults(articles, rejected);
  }
}
