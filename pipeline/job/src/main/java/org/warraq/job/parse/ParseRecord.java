// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.job.record.Payload;

/** Parses the raw records of one format. Implementations are not thread-safe. */
public interface ParseRecord {
  /**
   * Parses one record.
   *
   * @param record the bytes of the record, with its line end
   * @param location where the record is; its id is the article's id if the record has none
   * @throws UnreadableArticleException if the record is not an article
   */
  ParsedArticle parse(byte[] record, RecordLocation location) throws UnreadableArticleException;

  /** The payload of the rejected input that a record becomes if it cannot be parsed. */
  Payload payload(byte[] record);

  /** Parses one record and hands over the article, or the rejected input if there is none. */
  default void read(RawRecord record, RecordLocation location, ReadResults results) {
    ParsedArticle article;
    try {
      record.requireWhole();
      article = parse(record.bytes(), location);
    } catch (UnreadableArticleException e) {
      reject(record, location, e, results);
      return;
    }
    results.article(article);
  }

  /** Hands over the rejected input of a record that is not an article. */
  default void reject(
      RawRecord record,
      RecordLocation location,
      UnreadableArticleException cause,
      ReadResults results) {
    Payload payload =
        record.isCut() ? Payload.of(Payload.Type.PART, record.bytes()) : payload(record.bytes());
    results.rejected(cause.toRejected(location, payload));
  }
}
