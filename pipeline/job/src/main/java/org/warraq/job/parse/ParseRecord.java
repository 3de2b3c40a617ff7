// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;
import org.warraq.job.record.Payload;

/** Makes an article of one raw record. */
public interface ParseRecord {

  /**
   * The article.
   *
   * @param record the bytes of the record, its line end included
   * @throws UnreadableArticle if they are no article
   */
  Article parse(byte[] record, RecordLocation place) throws UnreadableArticle;

  /** The record as something to be read again. */
  Payload payload(byte[] record);
}
