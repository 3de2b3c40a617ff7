// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warraq.report.command.CommandRunner;
import org.warraq.report.page.HtmlPage;
import org.warraq.report.records.RunRecords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program behind {@code scripts/report}: writes the report of an output folder. */
@Command(
    name = "report",
    description = {
      "Writes a report of annotated records: one HTML file in Arabic and English that needs no"
          + " network.",
      "It shows counts, names, who is named with whom, sources, rejected inputs and runs, and lets"
          + " you read a sample of the articles.",
      ""
    })
public final class WriteReport implements Callable<Integer> {
  private static final String DEFAULT_FILE = "report.html";

  @Parameters(paramLabel = "OUT", description = "Output folder of scripts/annotate.")
  private Path folder;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write. Default: report.html in OUT.")
  private Path output;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "2000",
      description =
          "Number of articles that can be read in the page, at most. Fewer are taken if the file"
              + " would exceed 15 MB. Counts are always over all articles."
              + " Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description =
          "Heading of the page. Default: that of the file if it is there already, or else the name of"
              + " OUT.")
  private String title;

  @ArgGroup(validate = false, heading = "%nA report of a part of the articles:%n")
  private ReportPart part = new ReportPart();

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    CommandRunner.runAndExit(CommandRunner.commandLine(new WriteReport()), args);
  }

  /** Runs the program on {@code out} and {@code err} and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return CommandRunner.commandLine(new WriteReport()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public Integer call() throws SQLException, IOException {
    if (articles < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--articles: " + articles + " is not a number of articles; pass 0 or more");
    }
    Path file = output == null ? folder.resolve(DEFAULT_FILE) : output;
    if (output != null) {
      CommandRunner.checkOutput(spec.commandLine(), file);
    }
    PrintWriter err = spec.commandLine().getErr();
    part.check(spec.commandLine());
    try (RunRecords records = RunRecords.open(folder);
        ProgressLine progress = new ProgressLine(err, Boolean.getBoolean("warraq.terminal"))) {
      checkThatSomethingMatches(records);
      String html =
          ReportPage.of(
              records, new ReportPage.Settings(title(file), articles, part), progress::show);
      progress.show("writing");
      Files.writeString(file, html);
    }
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "Report:    %s (%.1f MB)%n", file, file.toFile().length() / 1e6);
    return ExitCode.OK;
  }

  private void checkThatSomethingMatches(RunRecords records) throws SQLException {
    String any = "SELECT 1 FROM articles WHERE %s LIMIT 1".formatted(part.condition());
    if (!part.flags().isEmpty() && records.json(any).equals("[]")) {
      throw new ParameterException(
          spec.commandLine(),
          String.join(" ", part.flags())
              + ": no article matches; scripts/query "
              + folder
              + " \"SELECT date, source, metadata FROM articles LIMIT 10\" shows what there is");
    }
  }

  private String title(Path file) throws IOException {
    if (title != null) {
      return title;
    }
    Optional<String> before =
        Files.isRegularFile(file) ? HtmlPage.titleOf(beginning(file)) : Optional.empty();
    return before.orElse(folder.toAbsolutePath().normalize().getFileName().toString());
  }

  /** The beginning of a file, which holds the title of a page. */
  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(16_384), StandardCharsets.UTF_8);
    }
  }
}
