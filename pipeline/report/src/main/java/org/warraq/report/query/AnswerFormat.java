// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The forms in which {@code scripts/query} gives an answer. */
enum AnswerFormat {
  TABLE,
  CSV,
  JSON,
  PARQUET;

  /** The format that a file's extension names, or else a table; the file may be null. */
  static AnswerFormat ofFile(Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(TABLE);
  }
}
