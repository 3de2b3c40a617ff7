// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that is written in {@code .staging/run=TIME/}, where readers do not look, and published
 * when it is complete.
 *
 * <p>The run is complete as soon as its run summary is in that folder. A complete run is always
 * published: if its process is killed meanwhile, the next run does it. An incomplete run is deleted
 * by the next run. On a local disk, the folder of records and the folder of rejected inputs each
 * appear by one renaming. Other file systems move file by file; there a reader can rely on a run
 * once {@code runs/TIME.json} exists.
 */
public final class StagedRun {
  private static final Logger LOG = LoggerFactory.getLogger(StagedRun.class);

  private final OutputFolder folder;
  private final RunName run;

  StagedRun(OutputFolder folder, RunName run) {
    this.folder = folder;
    this.run = run;
  }

  /** The folder that the run's records are written to. */
  public String annotated() {
    return path() + "/" + OutputLayout.ANNOTATED;
  }

  /** The folder that the run's rejected inputs are written to. */
  public String rejected() {
    return path() + "/" + OutputLayout.REJECTED;
  }

  private String path() {
    return folder.staging() + "/" + OutputLayout.runFolder(run);
  }

  private String summaryPath() {
    return path() + "/" + OutputLayout.SUMMARY;
  }

  private String replacesRejectedFile() {
    return path() + "/" + OutputLayout.REPLACES_REJECTED;
  }

  /** Whether a file lies in the folder of this run. */
  boolean holds(RunFile file) {
    return file.path().startsWith(path() + "/");
  }

  /**
   * Publishes the run.
   *
   * @param hasRecords whether the run annotated any article; if not, its files of records hold
   *     nothing and are not published
   * @param summary the run summary, as JSON in UTF-8
   * @param replacesRejected whether to delete the rejected inputs of all earlier runs, because this
   *     run replayed them
   */
  public void publish(boolean hasRecords, byte[] summary, boolean replacesRejected)
      throws IOException {
    if (!hasRecords) {
      RunFile.delete(folder.files().list(annotated()));
    }
    if (replacesRejected) {
      replace(replacesRejectedFile(), new byte[0]);
    }
    replace(summaryPath(), summary);
    finish();
  }

  private void replace(String file, byte[] content) throws IOException {
    folder.files().replace(file, content, folder.staging());
  }

  /** Publishes a complete run. It may be killed at any point, and done again from the start. */
  private void finish() throws IOException {
    publishRejected();
    publishAnnotated();
    if (!folder.files().list(replacesRejectedFile()).isEmpty()) {
      FolderCleanup.of(folder)
          .deleteRuns(
              folder.rejectedFiles().stream()
                  .filter(file -> file.hasNameOfRunFile() && file.run().compareTo(run) < 0)
                  .toList());
    }
    List<RunFile> summary = folder.files().list(summaryPath());
    folder.writeSummary(run, summary.get(0).read());
    RunFile.delete(summary);
  }

  /** Publishes the run's rejected inputs without its records, if it has any. */
  public void publishRejected() throws IOException {
    moveIfNotEmpty(rejected(), folder.rejected(run));
  }

  /** Publishes the run's records without its rejected inputs, if it has any. */
  public void publishAnnotated() throws IOException {
    moveIfNotEmpty(annotated(), folder.annotated(run));
  }

  private void moveIfNotEmpty(String from, String to) throws IOException {
    if (folder.files().list(from).stream().anyMatch(file -> file.bytes() > 0)) {
      folder.files().move(from, to);
    }
  }

  /**
   * Publishes the complete runs that killed processes left, and deletes their incomplete ones.
   *
   * @return one line for each run that was published
   */
  public static List<String> recover(OutputFolder folder) throws IOException {
    List<String> published = new ArrayList<>();
    for (StagedRun left : complete(folder, folder.files().list(folder.staging()))) {
      left.finish();
      published.add("published run %s, which an earlier process completed".formatted(left.run));
      LOG.info("Published run {} in '{}', which an earlier process completed", left.run, folder);
    }
    FolderCleanup.of(folder).clearStaging();
    return published;
  }

  /**
   * The complete runs, from the oldest to the newest.
   *
   * @param staged all files in the staging folder
   */
  static List<StagedRun> complete(OutputFolder folder, List<RunFile> staged) {
    return staged.stream()
        .map(RunFile::run)
        .distinct()
        .sorted()
        .map(time -> new StagedRun(folder, time))
        .filter(run -> staged.stream().anyMatch(file -> file.path().equals(run.summaryPath())))
        .toList();
  }
}
