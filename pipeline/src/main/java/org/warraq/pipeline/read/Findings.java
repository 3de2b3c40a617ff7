// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.read;

import org.warraq.article.Article;
import org.warraq.pipeline.reject.Rejected;

/** Takes what reading finds: every record ends in one of these. */
interface Findings {
  void article(Article article);

  void rejected(Rejected rejected);

  /** A record that need not be read: another tells the same or more. */
  void skipped();
}
