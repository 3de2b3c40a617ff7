// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.flags.UsageException;

/** Deletes runs and unfinished files from an output folder, and nothing that no run wrote. */
final class FolderCleanup {
  private static final Logger LOG = LoggerFactory.getLogger(FolderCleanup.class);

  private final OutputFolder folder;

  FolderCleanup(OutputFolder folder) {
    this.folder = folder;
  }

  /** See {@link OutputFolder#makeRoom}. */
  void makeRoom(boolean overwrite) throws IOException {
    List<RunFile> earlier = new ArrayList<>(folder.files().list(folder.runJson()));
    earlier.addAll(folder.files().list(folder.summariesFolder()));
    earlier.addAll(folder.recordFiles());
    earlier.addAll(folder.rejectedFiles());
    List<RunFile> staged = folder.files().list(folder.staging());
    if (earlier.isEmpty() && StagedRun.complete(folder, staged).isEmpty()) {
      return;
    }
    if (!overwrite) {
      throw new UsageException(
          ("--output: '%s' already holds a run; pass --overwrite to replace it, --incremental to add"
                  + " to it, or another --output")
              .formatted(folder));
    }
    requireNamesOfRunFiles(earlier);
    RunFile.delete(earlier);
    for (String emptied :
        List.of(folder.annotated(), folder.rejected(), folder.summariesFolder())) {
      folder.files().deleteEmpty(emptied);
    }
    RunFile.delete(staged);
    clearStaging();
  }

  private static void requireNamesOfRunFiles(Collection<RunFile> files) {
    for (RunFile file : files) {
      if (!file.hasNameOfRunFile()) {
        throw new UsageException(
            "--output: --overwrite would delete '%s', which no run wrote; move it elsewhere"
                .formatted(file.path()));
      }
    }
  }

  /** See {@link OutputFolder#clearStaging}. */
  void clearStaging() throws IOException {
    List<RunFile> staged = folder.files().list(folder.staging());
    List<StagedRun> complete = StagedRun.complete(folder, staged);
    List<RunFile> leftovers =
        staged.stream()
            .filter(file -> complete.stream().noneMatch(run -> run.holds(file)))
            .toList();
    RunFile.delete(leftovers);
    folder.files().deleteEmpty(folder.staging());
    long withContent = leftovers.stream().filter(file -> file.bytes() > 0).count();
    if (withContent > 0) {
      LOG.info("Deleted unfinished files from '{}': {}", folder.staging(), withContent);
    }
  }

  /** See {@link OutputFolder#deleteRuns}. */
  void deleteRuns(List<RunFile> files) throws IOException {
    RunFile.delete(files);
    for (String emptied : files.stream().map(RunFile::folder).distinct().toList()) {
      folder.files().deleteEmpty(emptied);
    }
  }
}
