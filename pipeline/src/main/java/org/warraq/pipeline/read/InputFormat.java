// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.read;

/** How articles lie in a file. */
public enum InputFormat {
  /** One article in a file; a first line followed by a blank line is the title. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  /** RFC 4180, with a header row. */
  CSV,
  /** One article a row. */
  PARQUET
}
