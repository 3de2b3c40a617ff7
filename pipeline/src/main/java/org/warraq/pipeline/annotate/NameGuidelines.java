// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.warraq.ner.Guidelines;

/** {@link Guidelines} as a flag's values. */
public enum NameGuidelines {
  @JsonProperty("broad")
  BROAD(Guidelines.BROAD),
  @JsonProperty("anercorp")
  ANERCORP(Guidelines.ANERCORP);

  private final Guidelines guidelines;

  NameGuidelines(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  Guidelines guidelines() {
    return guidelines;
  }
}
