// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table with aligned columns, so that people can also read it as plain text. */
final class MarkdownTable {
  private final List<List<String>> rows = new ArrayList<>();

  MarkdownTable(String... header) {
    rows.add(List.of(header));
  }

  /** Adds a row. It must have as many cells as the header. */
  MarkdownTable row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(cells.length + " cells, but the header is " + rows.get(0));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** A value with three significant digits, or a dash if it is not a positive number. */
  static String rounded(double value) {
    if (!Double.isFinite(value) || value <= 0) {
      return "–";
    }
    int magnitude = (int) Math.floor(Math.log10(value));
    double unit = Math.pow(10, magnitude - 2);
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, 2 - magnitude) + "f", Math.round(value / unit) * unit);
  }

  /** A count with all its digits. */
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

  /**
   * The line below the header. It aligns the first column to the left and the others to the right.
   */
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
