// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a run's files lie, and how DuckDB reads them.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class RunFolder {
  private static final String PARQUET = ".parquet";
  private static final String JSON_LINES = ".jsonl";

  /** What a line of JSONL may take at least; DuckDB must be told the most. */
  private static final long LONG_LINE = 16 << 20;

  /** And at most: DuckDB takes memory for such a line in each of its threads. */
  private static final long LONGEST_LINE = 256 << 20;

  private final Path output;
  private final List<Path> records;
  private final List<Path> rejected;

  private RunFolder(Path output, List<Path> records, List<Path> rejected) {
    this.output = output;
    this.records = records;
    this.rejected = rejected;
  }

  /**
   * The folder that a run wrote into.
   *
   * @throws UnreadableRunException if a run left no records there, or only ones that are neither
   *     Parquet nor JSONL
   */
  static RunFolder of(Path output) {
    List<Path> records = files(output.resolve("annotated"), PARQUET);
    if (records.isEmpty()) {
      records = files(output.resolve("annotated"), JSON_LINES);
    }
    List<Path> rejected = files(output.resolve("rejected"), JSON_LINES);
    // Where nothing lies, all may have been rejected, or there was no input.
    boolean ran = !rejected.isEmpty() || Files.isRegularFile(output.resolve("run.json"));
    if (records.isEmpty() && !(ran && files(output.resolve("annotated"), "").isEmpty())) {
      throw new UnreadableRunException(
          output
              + ": no annotated Parquet or JSONL in it; pass the --output folder of scripts/annotate"
              + " (CoNLL-U cannot be queried)");
    }
    return new RunFolder(output, records, rejected);
  }

  public Path output() {
    return output;
  }

  public Path annotated() {
    return output.resolve("annotated");
  }

  /** The account of the newest run; it may be missing. */
  public Path runJson() {
    return output.resolve("run.json");
  }

  /** The accounts of all runs, the oldest first, where they were kept. */
  public List<Path> accounts() {
    return files(output.resolve("runs"), ".json");
  }

  /** What stands after FROM for all records, with the column {@code filename}. */
  String recordsTable() {
    if (records.isEmpty()) {
      return Column.noRows(Column.OF_RECORDS);
    }
    if (records.get(0).toString().endsWith(PARQUET)) {
      return "read_parquet(%s, filename = true, hive_partitioning = false, union_by_name = true)"
          .formatted(list(records));
    }
    return readJson(records, Column.OF_RECORDS);
  }

  /** What stands after FROM for all rejected inputs, with the column {@code filename}. */
  String rejectedTable() {
    return rejected.isEmpty()
        ? Column.noRows(Column.OF_REJECTED)
        : readJson(rejected, Column.OF_REJECTED);
  }

  private static String readJson(List<Path> files, List<Column> columns) {
    long longest = files.stream().mapToLong(file -> file.toFile().length()).max().orElse(0);
    return ("read_json(%s, columns = %s, filename = true, hive_partitioning = false,"
            + " format = 'newline_delimited', maximum_object_size = %d)")
        .formatted(
            list(files),
            Column.ofJson(columns),
            Math.min(Math.max(LONG_LINE, longest), LONGEST_LINE));
  }

  /** A list in SQL of files, whatever signs their names hold. DuckDB's globs follow no links. */
  private static String list(List<Path> files) {
    return files.stream()
        .map(file -> file.toString().replaceAll("[\\[*?]", "[$0]").replace("'", "''"))
        .collect(Collectors.joining("', '", "['", "']"));
  }

  private static List<Path> files(Path folder, String extension) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().endsWith(extension) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableRunException(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }
}
