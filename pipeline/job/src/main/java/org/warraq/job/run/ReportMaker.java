// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.store.OutputFolder;

/**
 * Makes {@code report.html} for {@code --report}. The report module does the work; it is a {@link
 * ToolProvider}, so the job runs without it too.
 */
final class ReportMaker {
  private static final String TOOL = "warraq-report";

  private ReportMaker() {}

  /**
   * Checks before any work that the report can be made afterwards.
   *
   * @throws UsageException if it cannot
   */
  static void check(WarraqOptions options) {
    if (tool().isEmpty()) {
      throw new UsageException(
          "--report: the report is not in the job jar; run scripts/annotate, which adds it");
    }
    if (options.getOutputFormat() == OutputFormat.CONLLU) {
      throw new UsageException(
          "--report: cannot be made from conllu; pass --outputFormat=parquet or jsonl");
    }
    if (FileNames.isRemote(FileNames.withoutLocalScheme(options.getOutput()))) {
      throw new UsageException(
          "--report: needs local files; copy the output folder to this machine after the run, then"
              + " run scripts/report FOLDER");
    }
  }

  /**
   * Makes the report of a published run, and prints where it is or why there is none.
   *
   * @return false if making it failed
   */
  static boolean write(WarraqOptions options, OutputFolder folder, PrintStream out, PrintStream err)
      throws IOException {
    if (folder.recordFiles().isEmpty()) {
      out.println("Report:    none, because nothing is annotated yet");
      return true;
    }
    String name = FileNames.withoutLocalScheme(options.getOutput());
    return tool().orElseThrow().run(out, err, name) == 0;
  }

  private static Optional<ToolProvider> tool() {
    return ToolProvider.findFirst(TOOL);
  }
}
