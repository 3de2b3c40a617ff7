// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.warraq.report.records.RunRecords;
import org.warraq.report.records.UnreadableRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers SQL over the records of a run. */
@Command(
    name = "query",
    description = {
      "Answers SQL over annotated records, with DuckDB.",
      "Views: articles, sentences, words, segments, entities, rejected. DESCRIBE names their"
          + " columns; docs/queries.md has a dozen queries to start from.",
      ""
    })
public final class QueryRecords implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(index = "0", paramLabel = "OUT", description = "Output folder of a run.")
  private Path output;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SQL",
      description = "What to ask; without it, SQL is read from standard input.")
  private String sql;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, for people, or csv, for programs. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--rows",
      defaultValue = "1000",
      description = "How many rows a table shows at most; csv has all. Default: ${DEFAULT-VALUE}.")
  private int rows;

  @Spec private CommandSpec spec;

  /** Prints and exits: 0 if it could, 2 if the folder or the SQL is at fault. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).setErr(err).execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line =
        new CommandLine(new QueryRecords()).setCaseInsensitiveEnumValuesAllowed(true);
    IParameterExceptionHandler usual = line.getParameterExceptionHandler();
    return line.setParameterExceptionHandler(
        (e, args) -> {
          if (Arrays.stream(args).anyMatch(QueryRecords::beginsWithComment)) {
            line.getErr().println("SQL that begins with a comment: pass it on standard input");
          }
          return usual.handleParseException(e, args);
        });
  }

  /** If it is SQL that looks like a flag. */
  private static boolean beginsWithComment(String arg) {
    return arg.startsWith("--") && arg.contains("\n");
  }

  @Override
  public Integer call() throws IOException {
    if (rows < 1) {
      throw misuse("--rows: " + rows + " is no number of rows; pass 1 or more");
    }
    String asked = sql == null ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : sql;
    if (asked.isBlank()) {
      throw misuse("no SQL; pass it in quotes after OUT, or on standard input");
    }
    try (RunRecords records = RunRecords.open(output)) {
      return answer(records, asked);
    } catch (UnreadableRunException e) {
      return complain(e);
    }
  }

  private int answer(RunRecords records, String asked) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Statement statement = records.connection().createStatement()) {
      if (statement.execute(asked)) {
        try (ResultSet found = statement.getResultSet()) {
          if (format == Format.CSV) {
            CsvRows.write(found, out);
          } else {
            TextTable.of(found, rows).write(out);
          }
        }
      }
      out.flush();
      return 0;
    } catch (SQLException e) {
      return complain(e);
    }
  }

  private int complain(Exception e) {
    spec.commandLine().getErr().println("query: " + e.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
