// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.read;

import org.warraq.article.Article;

/** Makes an article of one raw record. */
@FunctionalInterface
interface ParseRecord {

  /**
   * The article.
   *
   * @param record the bytes of the record, its line end included
   * @throws UnreadableArticle if they are no article
   */
  Article parse(byte[] record, Place place) throws UnreadableArticle;
}
