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
 * The files of an output folder, and the SQL with which DuckDB reads them. They are listed once,
 * when the object is made.
 *
 * <p>Immutable and thread-safe.
 */
public final class RunFolder {
  private static final String PARQUET = ".parquet";
  private static final String JSON_LINES = ".jsonl";

  /** Lower bound, in bytes, of the longest line that DuckDB shall accept in a JSONL file. */
  private static final long LONG_LINE = 16 << 20;

  /** Upper bound, in bytes, because each thread of DuckDB takes memory for such a line. */
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
   * Lists the files of an output folder.
   *
   * @throws UnreadableRunException if no run wrote into the folder, or its records are neither
   *     Parquet nor JSONL
   */
  static RunFolder of(Path output) {
    List<Path> records = files(output.resolve("annotated"), PARQUET);
    if (records.isEmpty()) {
      records = files(output.resolve("annotated"), JSON_LINES);
    }
    List<Path> rejected = files(output.resolve("rejected"), JSON_LINES);
    // A run leaves no records if it rejected all inputs, or had none.
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

  /** The run summary of the newest run. The file may be missing. */
  public Path runJson() {
    return output.resolve("run.json");
  }

  /** The run summaries of all runs, oldest first; empty where none were kept. */
  public List<Path> accounts() {
    return files(output.resolve("runs"), ".json");
  }

  /** SQL for FROM that reads all records, with a column {@code filename}. */
  String recordsTable() {
    if (records.isEmpty()) {
      return Column.noRows(Column.OF_RECORDS);
    }
    if (records.get(0).toString().endsWith(PARQUET)) {
      // Files of older versions lack newer fields, which the table without rows adds as nulls.
      return ("(FROM %s UNION ALL BY NAME FROM read_parquet(%s, filename = true,"
              + " hive_partitioning = false, union_by_name = true))")
          .formatted(Column.noRows(Column.OF_RECORDS), list(records));
    }
    return readJson(records, Column.OF_RECORDS);
  }

  /** SQL for FROM that reads all rejected inputs, with a column {@code filename}. */
  String rejectedTable() {
    return rejected.isEmpty()
        ? Column.noRows(Column.OF_REJECTED)
        : readJson(rejected, Column.OF_REJECTED);
  }

  private static String readJson(List<Path> files, List<Column> columns) {
    long longest = files.stream().mapToLong(file -> file.toFile().length()).max().orElse(0);
    return ("read_json(%s, columns = %s, filename = true, hive_partitioning = false,"
            + " format = 'newline_delimited', maximum_object_size = %s)")
        .formatted(
            list(files),
            Column.ofJson(columns),
            Math.min(Math.max(LONG_LINE, longest), LONGEST_LINE));
  }

  /**
   * Writes files as an SQL list, with quotes and wildcards in their names escaped. The files are
   * listed one by one because DuckDB's wildcards do not follow symbolic links.
   */
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
