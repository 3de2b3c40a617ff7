// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final String RECORD_COLUMNS =
      """
      {id: 'VARCHAR', source: 'VARCHAR', title: 'VARCHAR', text: 'VARCHAR', sha256: 'VARCHAR',
       schema_version: 'INTEGER', model_version: 'VARCHAR',
       sentences: 'STRUCT("begin" INTEGER, "end" INTEGER, words STRUCT("text" VARCHAR,
         "begin" INTEGER, "end" INTEGER, segments STRUCT(form VARCHAR, "begin" INTEGER,
         "end" INTEGER, tag VARCHAR, upos VARCHAR)[])[])[]',
       entities: 'STRUCT(type VARCHAR, "text" VARCHAR, normalized VARCHAR, "begin" INTEGER,
         "end" INTEGER, sentence INTEGER, score FLOAT)[]'}""";

  private static final String REJECTED_COLUMNS =
      """
      {id: 'VARCHAR', source: 'VARCHAR', stage: 'VARCHAR', error: 'VARCHAR', message: 'VARCHAR',
       payload: 'VARCHAR', payload_encoding: 'VARCHAR'}""";

  private static final String NOTHING_REJECTED =
      "(SELECT NULL::VARCHAR AS id, NULL::VARCHAR AS source, NULL::VARCHAR AS stage,"
          + " NULL::VARCHAR AS error, NULL::VARCHAR AS message, NULL::VARCHAR AS payload,"
          + " NULL::VARCHAR AS payload_encoding, '' AS filename WHERE false)";

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
   * @throws UnreadableRunException if it holds neither Parquet nor JSONL
   */
  static RunFolder of(Path output) {
    List<Path> records = files(output.resolve("annotated"), PARQUET);
    if (records.isEmpty()) {
      records = files(output.resolve("annotated"), JSON_LINES);
    }
    if (records.isEmpty()) {
      throw new UnreadableRunException(
          output
              + ": no annotated Parquet or JSONL in it; pass the --output folder of scripts/annotate"
              + " (CoNLL-U cannot be queried)");
    }
    return new RunFolder(output, records, files(output.resolve("rejected"), JSON_LINES));
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
    if (records.get(0).toString().endsWith(PARQUET)) {
      return "read_parquet(%s, filename = true, hive_partitioning = false, union_by_name = true)"
          .formatted(glob(annotated(), PARQUET));
    }
    return readJson(annotated(), records, RECORD_COLUMNS);
  }

  /** What stands after FROM for all rejected inputs, with the column {@code filename}. */
  String rejectedTable() {
    return rejected.isEmpty()
        ? NOTHING_REJECTED
        : readJson(output.resolve("rejected"), rejected, REJECTED_COLUMNS);
  }

  private static String readJson(Path folder, List<Path> files, String columns) {
    long longest = files.stream().mapToLong(file -> file.toFile().length()).max().orElse(0);
    return ("read_json(%s, columns = %s, filename = true, hive_partitioning = false,"
            + " format = 'newline_delimited', maximum_object_size = %d)")
        .formatted(glob(folder, JSON_LINES), columns, Math.max(LONG_LINE, longest));
  }

  /** A glob in SQL for all files of a kind below a folder, whatever signs its name holds. */
  private static String glob(Path folder, String extension) {
    String literal = folder.toString().replaceAll("[\\[*?]", "[$0]").replace("'", "''");
    return "'" + literal + "/**/*" + extension + "'";
  }

  private static List<Path> files(Path folder, String extension) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableRunException(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }
}
