// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Locale;

/** The rules that say what counts as an entity in news. */
public enum Guidelines {
  /**
   * Every named body is an organisation: ministries, universities, agencies, companies and armies.
   */
  BROAD,
  /**
   * The rules of the corpus ANERcorp: most bodies of the state are not entities. All articles are
   * read as news, unless the caller chooses otherwise, because the corpus has one set of rules for
   * all of its articles.
   */
  ANERCORP;

  /** The name in lower case, as flags and versions have it: {@code broad} or {@code anercorp}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
