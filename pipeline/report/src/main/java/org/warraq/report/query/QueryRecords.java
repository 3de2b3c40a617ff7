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
import org.warraq.report.command.CommandRunner;
import org.warraq.report.records.RunRecords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program behind {@code scripts/query}: answers SQL over the records of an output folder. */
@Command(
    name = "query",
    description = {
      "Answers SQL over annotated records, with DuckDB.",
      "Views: articles, sentences, words, segments, entities, rejected. \"DESCRIBE articles\" lists"
          + " the columns of a view. docs/queries.md has queries to start from.",
      ""
    })
public final class QueryRecords implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV
  }

  @Parameters(index = "0", paramLabel = "OUT", description = "Output folder of scripts/annotate.")
  private Path output;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SQL",
      description = "The query, in quotes. Without it, the query is read from standard input.")
  private String sql;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (for people) or csv (for programs). Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Number of rows that a table shows, at most. csv always has all rows."
              + " Default: ${DEFAULT-VALUE}.")
  private int maxRows;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    CommandRunner.runAndExit(commandLine(), args);
  }

  static CommandLine commandLine() {
    CommandLine line = CommandRunner.commandLine(new QueryRecords());
    IParameterExceptionHandler standardHandler = line.getParameterExceptionHandler();
    return line.setParameterExceptionHandler(
        (e, args) -> {
          if (Arrays.stream(args).anyMatch(QueryRecords::isSqlThatBeginsWithComment)) {
            line.getErr()
                .println(
                    "The SQL begins with a comment (--), which looks like a flag; pass it on"
                        + " standard input");
          }
          return standardHandler.handleParseException(e, args);
        });
  }

  private static boolean isSqlThatBeginsWithComment(String arg) {
    return arg.startsWith("--") && arg.contains("\n");
  }

  @Override
  public Integer call() throws IOException {
    if (maxRows < 1) {
      throw usageError("--rows: " + maxRows + " is not a number of rows; pass 1 or more");
    }
    String query = sql == null ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : sql;
    if (query.isBlank()) {
      throw usageError("no SQL; pass it in quotes after OUT, or on standard input");
    }
    try (RunRecords records = RunRecords.open(output)) {
      print(records, query);
      return ExitCode.OK;
    } catch (SQLException e) {
      return CommandRunner.userError(spec.commandLine(), e);
    }
  }

  private void print(RunRecords records, String query) throws SQLException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Statement statement = records.connection().createStatement()) {
      if (statement.execute(query)) {
        try (ResultSet rows = statement.getResultSet()) {
          if (format == Format.CSV) {
            CsvRows.write(rows, out);
          } else {
            TextTable.of(rows, maxRows).write(out);
          }
        }
      }
      out.flush();
    }
  }

  private ParameterException usageError(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
