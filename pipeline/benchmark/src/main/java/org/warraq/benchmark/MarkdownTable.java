// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown, its columns in line so that it can be read as it stands. */
final class MarkdownTable {
  private final List<List<String>> rows = new ArrayList<>();

  MarkdownTable(String... head) {
    rows.add(List.of(head));
  }

  /** Adds a row, as many cells as the head has. */
  MarkdownTable row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(cells.length + " cells, head: " + rows.get(0));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** A figure to three digits; a dash for what is none. */
  static String figure(double value) {
    if (!Double.isFinite(value) || value <= 0) {
      return "–";
    }
    int magnitude = (int) Math.floor(Math.log10(value));
    double unit = Math.pow(10, magnitude - 2);
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, 2 - magnitude) + "f", Math.round(value / unit) * unit);
  }

  /** A number that is exact. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  @Override
  public String toString() {
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size())
            .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(1, rule(widths));
    return String.join("\n", lines);
  }

  /** What makes a table of the lines: figures to the right, their labels to the left. */
  private static String rule(List<Integer> widths) {
    return widths.stream()
        .skip(1)
        .map(width -> "-".repeat(width + 1) + ":")
        .collect(Collectors.joining("|", "|" + "-".repeat(widths.get(0) + 2) + "|", "|"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(
            i -> {
              String space = " ".repeat(widths.get(i) - row.get(i).length());
              return i == 0 ? row.get(i) + space : space + row.get(i);
            })
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
