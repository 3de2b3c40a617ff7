// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.warraq.ner.Guidelines;

/** The values of {@code --guidelines}; each stands for one of the library's {@link Guidelines}. */
public enum GuidelinesFlag {
  /** Every named body is an organisation. */
  @JsonProperty("broad")
  BROAD(Guidelines.BROAD),
  /** The rules of the corpus ANERcorp. */
  @JsonProperty("anercorp")
  ANERCORP(Guidelines.ANERCORP);

  private final Guidelines guidelines;

  GuidelinesFlag(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  /** The guidelines that this value chooses. */
  public Guidelines guidelines() {
    return guidelines;
  }
}
