// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What one article is in a text file. */
public enum ArticlesIn {
  /** The whole file. */
  @JsonProperty("files")
  FILES,
  /** The lines between two blank lines. */
  @JsonProperty("blankLines")
  BLANK_LINES,
  /** Each line; a number and a tab before it are its id. */
  @JsonProperty("lines")
  LINES
}
