// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The flags that choose the articles of a report. Without any, it is about all articles. */
final class ReportPart {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only articles of this date or later: 2026-01-18.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only articles of this date or before.")
  private LocalDate to;

  @Option(
      names = "--source",
      paramLabel = "GLOB",
      description = "Only articles from these files: 'news/2026/*'. A * stands for / too.")
  private String source;

  @Option(
      names = "--field",
      paramLabel = "NAME=VALUE",
      description =
          "Only articles whose field NAME has this value: section=economy. May be repeated.")
  private List<String> fields = List.of();

  /**
   * Checks the flags that picocli does not check.
   *
   * @throws ParameterException if a field has no value
   */
  void check(CommandLine command) {
    for (String field : fields) {
      if (!field.contains("=")) {
        throw new ParameterException(
            command, "--field: '" + field + "' has no value; pass one such as section=economy");
      }
    }
  }

  /** The flags as they were given, for people. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    if (from != null) {
      flags.add("--from=" + from);
    }
    if (to != null) {
      flags.add("--to=" + to);
    }
    if (source != null) {
      flags.add("--source=" + source);
    }
    fields.forEach(field -> flags.add("--field=" + field));
    return flags;
  }

  /** An SQL condition over the columns of the view {@code articles}. */
  String condition() {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (from != null) {
      conditions.add("date >= DATE '" + from + "'");
    }
    if (to != null) {
      conditions.add("date <= DATE '" + to + "'");
    }
    if (source != null) {
      conditions.add("source GLOB " + quoted(source));
    }
    for (String field : fields) {
      String[] nameAndValue = field.split("=", 2);
      conditions.add("metadata[" + quoted(nameAndValue[0]) + "] = " + quoted(nameAndValue[1]));
    }
    return String.join(" AND ", conditions);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
