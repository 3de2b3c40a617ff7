// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.flags.UsageException;

/**
 * Deletes runs and unfinished files from an output folder.
 *
 * <p>Outside the staging folder, only files that have the name of a run's file are deleted; a file
 * that a user put there stays. The staging folder is the job's own: any file in it may be deleted.
 * Complete runs in it, which only have to be published, are deleted only to overwrite all runs.
 */
public final class FolderCleanup {
  private static final Logger LOG = LoggerFactory.getLogger(FolderCleanup.class);

  private final OutputFolder folder;

  private FolderCleanup(OutputFolder folder) {
    this.folder = folder;
  }

  /** The cleanup of an output folder, which the caller has locked. */
  public static FolderCleanup of(OutputFolder folder) {
    return new FolderCleanup(folder);
  }

  /**
   * Deletes the files of a fresh run that was killed before all of them were in place. Files of
   * other runs stay.
   *
   * @return what was deleted, in one line; empty if there is no such run
   * @throws IOException if a file cannot be read or deleted
   */
  public List<String> deleteUnfinished() throws IOException {
    Optional<RunName> unfinished = folder.unfinished();
    List<RunFile> files = new ArrayList<>();
    if (unfinished.isPresent()) {
      files.addAll(folder.recordFiles());
      files.addAll(folder.rejectedFiles());
      files.removeIf(
          file -> !file.hasNameOfRunFile() || !file.run().equals(unfinished.orElseThrow()));
      deleteRuns(files);
    }
    folder.deleteUnfinishedMark();
    return files.isEmpty()
        ? List.of()
        : List.of(
            "deleted %,d files of run %s, which ended before it was complete"
                .formatted(files.size(), unfinished.orElseThrow()));
  }

  /**
   * Makes sure that the folder holds no run.
   *
   * @param overwrite whether to delete the runs that it holds, published or not
   * @throws UsageException if it holds a run and {@code overwrite} is false, or if a file that no
   *     run wrote is in the way
   * @throws IOException if a file cannot be deleted
   */
  public void makeRoom(boolean overwrite) throws IOException {
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
          ("--output: '%s' already holds a run; pass --overwrite to replace it, --incremental to"
                  + " add to it, or another --output")
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

  /**
   * Deletes files in the staging folder that belong to no complete run.
   *
   * @throws IOException if a file cannot be deleted
   */
  public void clearStaging() throws IOException {
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

  /**
   * Deletes files of runs, and run folders that are then empty.
   *
   * @param files files that have the names of runs' files
   * @throws IOException if a file cannot be deleted
   */
  public void deleteRuns(List<RunFile> files) throws IOException {
    RunFile.delete(files);
    for (String emptied : files.stream().map(RunFile::folder).distinct().toList()) {
      folder.files().deleteEmpty(emptied);
    }
  }
}
