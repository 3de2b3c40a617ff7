// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;
import org.warraq.job.store.StagedRun;

/**
 * The folders that a run's transforms write to.
 *
 * @param annotated folder for files of records
 * @param rejected folder for files of rejected inputs
 * @param staging folder for files that are not finished
 * @param unfinishedMark file that is deleted when all files are in their folders; it need not exist
 */
public record RunDestination(
    String annotated, String rejected, String staging, String unfinishedMark) {

  /** The folders of a fresh run, which writes straight into its folders of readers. */
  public static RunDestination in(OutputFolder output, RunName time) {
    OutputFolder folder = output.absolute();
    return new RunDestination(
        folder.annotated(time), folder.rejected(time), folder.staging(), folder.unfinishedMark());
  }

  /** The folders in staging of a run that is published as a whole when it ends. */
  public static RunDestination staged(OutputFolder output, RunName time) {
    OutputFolder folder = output.absolute();
    StagedRun run = folder.staged(time);
    return new RunDestination(
        run.annotated(), run.rejected(), folder.staging(), folder.unfinishedMark());
  }
}
