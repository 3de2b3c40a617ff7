// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.record.Rejected;

/** Collects the articles and rejected inputs that reading gives. Fails if an input is skipped. */
public record ParseResults(List<Article> articles, List<Rejected> rejected, List<String> leftOut)
    implements ReadResults {
  static final String SOURCE = "in/file";

  ParseResults() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  public ParseResults(List<Article> articles, List<Rejected> rejected) {
    this(articles, rejected, new ArrayList<>());
  }

  static ParseSettings settings() {
    return settings("UTF-8", 2_000_000);
  }

  static ParseSettings settings(String charset, int maxArticleChars) {
    return new ParseSettings(FieldNames.of("id", "title", "text"), charset, maxArticleChars);
  }

  /** Cuts a file into records and parses each. */
  static ParseResults of(ParseRecord parser, RecordLayout layout, byte[] file) {
    RecordEnds ends = RecordEnds.of(layout, StandardCharsets.UTF_8);
    RawRecordReader records =
        new RawRecordReader(new ByteArrayInputStream(file), ends, 1, Integer.MAX_VALUE);
    ParseResults results = new ParseResults();
    try {
      for (RawRecord record; (record = records.nextNonBlank()) != null; ) {
        parser.read(record, new RecordLocation(SOURCE, record.number()), results);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  static ParseResults of(ParseRecord parser, RecordLayout layout, String file) {
    return of(parser, layout, file.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void article(ParsedArticle parsed) {
    articles.add(parsed.article());
  }

  @Override
  public void rejected(Rejected reject) {
    rejected.add(reject);
  }

  @Override
  public void skipped() {
    throw new AssertionError("skipped, although no later run has settled it");
  }

  @Override
  public void leftOut(String why) {
    leftOut.add(why);
  }

  public List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  public List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  public List<String> errors() {
    return rejected.stream().map(Rejected::error).toList();
  }

  Article onlyArticle() {
    assertEquals(List.of(), rejected);
    assertEquals(1, articles.size());
    return articles.get(0);
  }

  Rejected onlyRejected(String error) {
    assertEquals(List.of(error), errors());
    return rejected.get(0);
  }
}
