// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.warraq.job.known.KnownRun;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.store.FolderCleanup;
import org.warraq.job.store.LooseFiles;
import org.warraq.job.store.StagedRun;
import org.warraq.job.write.RunDestination;

/**
 * A run that is added to earlier runs of an output folder. Its transforms write to {@code
 * .staging/}; afterwards it is published as a whole in {@code annotated/run=TIME/} and {@code
 * rejected/run=TIME/}.
 */
sealed interface AddedRun extends RunMode permits IncrementalRun, ReplayRun {

  /** Whether the run replaces the rejected inputs of all earlier runs. */
  boolean replacesRejected();

  @Override
  default RunDestination destination() {
    return RunDestination.staged(folder(), time());
  }

  /**
   * Publishes or deletes what a killed run left in staging, moves loose files of older versions,
   * and makes indexes that are missing.
   */
  @Override
  default List<String> prepareFolder() throws IOException {
    List<String> found = new ArrayList<>(FolderCleanup.of(folder()).deleteUnfinished());
    found.addAll(StagedRun.recover(folder()));
    found.addAll(LooseFiles.adopt(folder()));
    KnownRun.renewAll(folder());
    return found;
  }

  /** Notes nothing, because the folder in staging tells as much. */
  @Override
  default void markUnfinished() {}

  @Override
  default void publish(RunCounts counts, byte[] summary) throws IOException {
    folder().staged(time()).publish(hasRecordFiles(counts), summary, replacesRejected());
    KnownRun.renewAll(folder());
  }

  @Override
  default String publishedRecords() {
    return folder().annotated(time());
  }

  @Override
  default String publishedRejected() {
    return folder().rejected(time());
  }

  /** A run without annotated articles adds no files of records. */
  @Override
  default boolean hasRecordFiles(RunCounts counts) {
    return counts.get(RunCounters.ANNOTATED) > 0;
  }
}
