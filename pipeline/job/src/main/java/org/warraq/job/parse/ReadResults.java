// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;
import org.warraq.job.record.Rejected;

/** Takes what reading finds: every record ends in one of these. */
public interface ReadResults {
  void article(Article article);

  void rejected(Rejected rejected);

  /** A record that need not be read: another tells the same or more. */
  void skipped();
}
