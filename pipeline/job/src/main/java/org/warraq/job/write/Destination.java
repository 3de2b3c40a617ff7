// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.warraq.job.flags.WriteOptions;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunTime;
import org.warraq.job.store.StagedRun;

/**
 * Where a run's transforms write.
 *
 * @param annotated folder for files of records
 * @param rejected folder for files of rejected inputs
 * @param staging folder for files that are not whole yet
 */
record Destination(String annotated, String rejected, String staging) {

  /** The output folder; for a run that is published as a whole, its place in staging. */
  static Destination of(WriteOptions options) {
    OutputFolder folder = OutputFolder.of(options.getOutput()).absolute();
    if (options.getRunTime() == null) {
      return new Destination(folder.annotated(), folder.rejected(), folder.staging());
    }
    StagedRun run = folder.staged(new RunTime(options.getRunTime()));
    return new Destination(run.annotated(), run.rejected(), folder.staging());
  }
}
