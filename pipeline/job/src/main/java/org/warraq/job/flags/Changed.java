// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What makes an article a changed one, so that an incremental run annotates it again. */
public enum Changed {
  /** Its title or its text. */
  @JsonProperty("text")
  TEXT,
  /** Its title, text, date or url. */
  @JsonProperty("any")
  ANY
}
