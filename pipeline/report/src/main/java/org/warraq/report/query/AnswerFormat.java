// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The forms in which {@code scripts/query} gives an answer. */
enum AnswerFormat {
  TABLE,
  CSV,
  JSON,
  PARQUET;

  /** The format that a user names. */
  static AnswerFormat named(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + name + "' is none of table, csv, json and parquet; pass one of these");
    }
  }

  /** The format that a file's extension names, or else a table; the file may be null. */
  static AnswerFormat ofFile(Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(TABLE);
  }
}
