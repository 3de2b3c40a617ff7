// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;

/** The page to look at, which the module of that name makes where it is on the class path. */
public final class ReportMaker {
  private static final String TOOL = "warraq-report";

  private ReportMaker() {}

  /**
   * Finds before any work what would keep the report from being made after it.
   *
   * @throws UsageException if something would
   */
  public static void check(WarraqOptions options) {
    if (tool().isEmpty()) {
      throw new UsageException(
          "--report: the report is not in the job jar; scripts/annotate adds it");
    }
    if (options.getOutputFormat() == OutputFormat.CONLLU) {
      throw new UsageException(
          "--report: is made from parquet or jsonl; pass another --outputFormat");
    }
    if (FileNames.isRemote(FileNames.withoutLocalScheme(options.getOutput()))) {
      throw new UsageException(
          "--report: is made from local files; copy the output here, then scripts/report OUT");
    }
  }

  /** Makes the report of a run that is done; whether it could, which it says itself. */
  static boolean write(WarraqOptions options, PrintStream out, PrintStream err) {
    String folder = FileNames.withoutLocalScheme(options.getOutput());
    return tool().orElseThrow().run(out, err, folder) == 0;
  }

  private static Optional<ToolProvider> tool() {
    return ToolProvider.findFirst(TOOL);
  }
}
