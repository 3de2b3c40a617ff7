// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;

/**
 * A run that is written out of sight, in {@code .staging/run=TIME/}, and published when it is
 * whole.
 *
 * <p>Its account, once it lies there, decides: from then on the run is published, if need be by a
 * later run that finds it. Without an account it is thrown away. On a local disk each of its two
 * folders appears by one renaming. Other file systems move file by file; there a run counts once
 * {@code runs/TIME.json} is in place.
 */
public final class StagedRun {
  private final OutputFolder folder;
  private final RunTime run;

  StagedRun(OutputFolder folder, RunTime run) {
    this.folder = folder;
    this.run = run;
  }

  /** Where its records are written. */
  public String annotated() {
    return path() + OutputFolder.ANNOTATED;
  }

  /** Where its rejected inputs are written. */
  public String rejected() {
    return path() + OutputFolder.REJECTED;
  }

  private String path() {
    return folder.staging() + "/" + run.folder();
  }

  private String account() {
    return path() + OutputFolder.RUN_JSON;
  }

  /** A mark that this run's rejected inputs take the place of all earlier ones. */
  private String replacesRejected() {
    return path() + "/replaces-rejected";
  }

  /**
   * Publishes the run. One that annotated nothing leaves no more than its account.
   *
   * @param replacesRejected whether the rejected inputs of earlier runs are now settled
   */
  public void publish(RunCounts counts, byte[] account, boolean replacesRejected)
      throws IOException {
    if (counts.get(RunCounters.ANNOTATED) == 0) {
      RunFile.delete(folder.files(annotated()));
    }
    if (replacesRejected) {
      folder.replace(replacesRejected(), new byte[0]);
    }
    folder.replace(account(), account);
    finish();
  }

  /** Takes the steps that are left to publish a run with an account; can be broken off anywhere. */
  private void finish() throws IOException {
    publishRejected();
    publishAnnotated();
    if (!folder.files(replacesRejected()).isEmpty()) {
      folder.deleteRuns(
          folder.rejectedFiles().stream()
              .filter(file -> file.isOurs() && file.run().compareTo(run) < 0)
              .toList());
    }
    List<RunFile> account = folder.files(account());
    folder.writeSummary(run, account.get(0).read());
    RunFile.delete(account);
  }

  /** Publishes its rejected inputs alone, if it has any. */
  public void publishRejected() throws IOException {
    publish(rejected(), folder.rejected(run));
  }

  /** Publishes its records alone, if it has any. */
  public void publishAnnotated() throws IOException {
    publish(annotated(), folder.annotated(run));
  }

  private void publish(String from, String to) throws IOException {
    if (folder.files(from).stream().anyMatch(file -> file.bytes() > 0)) {
      folder.moveFolder(from, to);
    }
  }

  /** Publishes what a killed run had decided to publish, and throws all else in staging away. */
  public static void recover(OutputFolder folder) throws IOException {
    for (RunTime run : decided(folder, folder.files(folder.staging()))) {
      new StagedRun(folder, run).finish();
    }
    folder.clearStaging();
  }

  /** The runs that have an account among the files in staging. */
  static Set<RunTime> decided(OutputFolder folder, List<RunFile> staged) {
    return staged.stream()
        .filter(file -> file.path().equals(new StagedRun(folder, file.run()).account()))
        .map(RunFile::run)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
