// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.warraq.ner.Guidelines;

/** {@link Guidelines} as a flag's values. */
public enum GuidelinesFlag {
  @JsonProperty("broad")
  BROAD(Guidelines.BROAD),
  @JsonProperty("anercorp")
  ANERCORP(Guidelines.ANERCORP);

  private final Guidelines guidelines;

  GuidelinesFlag(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  public Guidelines guidelines() {
    return guidelines;
  }
}
