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

  /** A figure as a table shows it: three digits count; a dash for what is none. */
  static String figure(double value) {
    if (!Double.isFinite(value) || value <= 0) {
      return "–";
    }
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 2));
    return String.format(Locale.ROOT, "%,." + decimals + "f", Math.round(value / unit) * unit);
  }

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
    lines.add(1, "|---".concat("|---:".repeat(widths.size() - 1)) + "|");
    return String.join("\n", lines);
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
