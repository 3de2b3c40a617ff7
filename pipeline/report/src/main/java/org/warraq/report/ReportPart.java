// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

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
  private Map<String, String> fields = new TreeMap<>();

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
    fields.forEach((name, value) -> flags.add("--field=" + name + "=" + value));
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
    fields.forEach(
        (name, value) -> conditions.add("metadata[" + quoted(name) + "] = " + quoted(value)));
    return String.join(" AND ", conditions);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
