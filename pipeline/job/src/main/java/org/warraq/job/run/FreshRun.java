// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.known.KnownRun;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.read.InputFiles;
import org.warraq.job.read.ReadArticles;
import org.warraq.job.store.FolderCleanup;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;
import org.warraq.job.write.RunDestination;

/**
 * A run into an output folder that holds no other run. It writes its files straight to where
 * readers find them.
 *
 * @param overwrite whether earlier runs are deleted first; if not, they make the run fail
 */
record FreshRun(OutputFolder folder, InputFiles input, RunName time, boolean overwrite)
    implements RunMode {

  static FreshRun of(WarraqOptions options, OutputFolder folder, InstantSource clock)
      throws IOException {
    InputFiles input = InputOutsideOutput.resolve(options, folder);
    return new FreshRun(folder, input, folder.nextRun(clock.instant()), options.getOverwrite());
  }

  @Override
  public ReadArticles readArticles(ReadOptions options) {
    return ReadArticles.from(input, options);
  }

  @Override
  public boolean skipsKnown() {
    return false;
  }

  @Override
  public RunDestination destination() {
    return RunDestination.in(folder, time);
  }

  @Override
  public List<String> prepareFolder() throws IOException {
    FolderCleanup cleanup = FolderCleanup.of(folder);
    List<String> found = cleanup.deleteUnfinished();
    cleanup.makeRoom(overwrite);
    return found;
  }

  @Override
  public void markUnfinished() throws IOException {
    folder.markUnfinished(time);
  }

  @Override
  public void publish(RunCounts counts, byte[] summary) throws IOException {
    folder.writeSummary(time, summary);
    folder.deleteUnfinishedMark();
    KnownRun.renewAll(folder);
  }

  @Override
  public boolean describesFeed() {
    return true;
  }

  @Override
  public String publishedRecords() {
    return folder.annotated(time);
  }

  @Override
  public String publishedRejected() {
    return folder.rejected(time);
  }

  @Override
  public boolean hasRecordFiles(RunCounts counts) {
    return true;
  }
}
