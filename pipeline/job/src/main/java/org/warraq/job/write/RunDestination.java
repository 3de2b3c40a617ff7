// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.warraq.job.flags.WriteOptions;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunTime;
import org.warraq.job.store.StagedRun;

/**
 * The folders that a run's transforms write to.
 *
 * @param annotated folder for files of records
 * @param rejected folder for files of rejected inputs
 * @param staging folder for files that are not finished
 */
record RunDestination(String annotated, String rejected, String staging) {

  /**
   * Returns the folders of the output folder. If the run has a time, it is published as a whole
   * when it ends, so its transforms write to folders in staging.
   */
  static RunDestination of(WriteOptions options) {
    OutputFolder folder = OutputFolder.of(options.getOutput()).absolute();
    if (options.getRunTime() == null) {
      return new RunDestination(folder.annotated(), folder.rejected(), folder.staging());
    }
    StagedRun run = folder.staged(new RunTime(options.getRunTime()));
    return new RunDestination(run.annotated(), run.rejected(), folder.staging());
  }
}
