// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.job.record.Rejected;

/** Receives the results of reading: one call per record. */
public interface ReadResults {
  /** Receives an article. */
  void article(ParsedArticle article);

  /** Receives a record or file that could not be read as an article. */
  void rejected(Rejected rejected);

  /** Counts a rejected input that a replay need not read, because a later run has settled it. */
  void skipped();

  /**
   * Counts a record that is not an article, or that a flag leaves out.
   *
   * @param why what such records are, in the plural: {@code records of type warcinfo}
   */
  void leftOut(String why);

  /** Whether another record is wanted. If not, the rest of the input is left alone. */
  default boolean wantsMore() {
    return true;
  }
}
