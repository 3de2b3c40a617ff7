// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.warraq.report.records.RunRecords;
import org.warraq.report.records.UnreadableRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the records of a run into one page to look at. */
@Command(
    name = "report",
    description = {
      "Makes annotated records into a page to look at: counts, names, who is named with whom,"
          + " sources, rejects, runs, and a reader for a sample of the articles.",
      "One HTML file, in Arabic and English, that needs no network.",
      ""
    })
public final class WriteReport implements Callable<Integer> {
  private static final String FILE = "report.html";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run.")
  private Path folder;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The page. Default: report.html in OUT.")
  private Path output;

  @Option(
      names = "--articles",
      defaultValue = "2000",
      description =
          "How many articles can be read in the page; fewer are taken if they would make it larger"
              + " than 15 MB. All are counted. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Spec private CommandSpec spec;

  /** Writes and exits: 0 if it could, 1 if not, 2 if the folder or a flag is at fault. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new WriteReport()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public Integer call() {
    if (articles < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--articles: " + articles + " is no number of articles; pass 0 or more");
    }
    Path page = output == null ? folder.resolve(FILE) : output;
    PrintWriter err = spec.commandLine().getErr();
    try (RunRecords records = RunRecords.open(folder);
        Progress progress = new Progress(err, Boolean.getBoolean("warraq.terminal"))) {
      String html = ReportPage.of(records, articles, progress::step);
      progress.step("writing");
      Files.writeString(page, html);
    } catch (UnreadableRunException e) {
      err.println("report: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (SQLException | IOException e) {
      err.println("report: failed: " + e);
      return CommandLine.ExitCode.SOFTWARE;
    }
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "Report:    %s (%.1f MB)%n", page, page.toFile().length() / 1e6);
    return CommandLine.ExitCode.OK;
  }
}
