// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
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
      "Views: articles, sentences, words, segments, entities, persons, person_mentions,"
          + " place_mentions, rejected."
          + " \"DESCRIBE articles\" lists the columns of a view. docs/queries.md has queries to start from.",
      ""
    })
public final class QueryRecords implements Callable<Integer> {
  /** What DuckDB's JDBC driver writes before some messages of DuckDB; it says nothing to a user. */
  private static final String JDBC_PREFIX =
      "^Invalid Input Error: Attempting to execute an unsuccessful [^\\n]*\\nError: ";

  private static final String HINT =
      "\nCorrect the SQL; docs/queries.md has queries to start from.";

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
      description =
          "table (for people), csv, json (an array with an object per row) or parquet. Default: by the"
              + " extension of --output, or else table.")
  private AnswerFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write the answer to, instead of standard output; parquet needs one.")
  private Path file;

  @Option(
      names = "--bom",
      description = "Begins csv with a byte order mark, which Excel needs to read Arabic.")
  private boolean byteOrderMark;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Number of rows that a table shows, at most. Other formats always have all rows."
              + " Default: ${DEFAULT-VALUE}.")
  private int maxRows;

  @Option(
      names = "--readOnly",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "true",
      description =
          "Refuse SQL that does more than select: that writes a file, uses the network or loads an"
              + " extension. --readOnly=false allows all of it. Default: ${DEFAULT-VALUE}.")
  private boolean readOnly;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    CommandRunner.runAndExit(commandLine(), args);
  }

  static CommandLine commandLine() {
    CommandLine line = CommandRunner.commandLine(new QueryRecords());
    line.registerConverter(AnswerFormat.class, AnswerFormat::named);
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
    Answer answer = new Answer(chosenFormat(), maxRows, byteOrderMark);
    try (RunRecords records = RunRecords.open(output)) {
      requireAllowed(records, query);
      if (file == null) {
        answer.print(records, query, spec.commandLine().getOut());
      } else {
        answer.write(records, query, file);
      }
      return ExitCode.OK;
    } catch (SQLException e) {
      String message = e.getMessage().replaceFirst(JDBC_PREFIX, "");
      return CommandRunner.userError(spec.commandLine(), new SQLException(message + HINT, e));
    }
  }

  private AnswerFormat chosenFormat() {
    AnswerFormat chosen = format != null ? format : AnswerFormat.ofFile(file);
    if (chosen == AnswerFormat.PARQUET && file == null) {
      throw usageError("--format: parquet cannot be printed; pass --output=FILE");
    }
    if (byteOrderMark && chosen != AnswerFormat.CSV) {
      throw usageError("--bom: only csv may begin with a byte order mark; pass --format=csv");
    }
    if (file != null) {
      CommandRunner.checkOutput(spec.commandLine(), file);
    }
    return chosen;
  }

  private void requireAllowed(RunRecords records, String query) throws SQLException {
    if (readOnly) {
      ReadOnly.restrict(records.connection());
      if (!ReadOnly.allows(records.connection(), query)) {
        throw usageError(
            "--readOnly: the SQL does more than select; pass --readOnly=false if you trust it"
                + " (PIVOT, EXPLAIN and query() need that too)");
      }
    }
  }

  private ParameterException usageError(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
