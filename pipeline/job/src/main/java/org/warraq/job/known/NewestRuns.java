// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunTime;

/**
 * For each article of an output folder, the newest run that holds a record of it. Takes 32 bytes of
 * memory a record.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class NewestRuns {
  private final List<RunTime> runs;
  private final FingerprintTable newest;

  private NewestRuns(List<RunFile> files, long most) {
    runs = files.stream().map(RunFile::run).distinct().sorted().toList();
    newest = FingerprintTable.forAtMost(most);
  }

  /** Of annotated records. */
  public static NewestRuns ofRecords(OutputFolder folder) throws IOException {
    List<RunFile> files = folder.recordFiles();
    NewestRuns found = new NewestRuns(files, RecordKeys.count(files));
    for (RunFile file : files) {
      RecordKeys.read(file, keys -> found.put(keys.id(), file.run()));
    }
    return found;
  }

  /** Of rejected inputs, by {@link RejectedKeys#key}. */
  static NewestRuns ofRejected(OutputFolder folder) throws IOException {
    List<RunFile> files = folder.rejectedFiles();
    NewestRuns found = new NewestRuns(files, RejectedKeys.count(files));
    for (RunFile file : files) {
      RejectedKeys.read(file, keys -> found.put(keys.key(), file.run()));
    }
    return found;
  }

  /** The run, of those from the oldest on, is the newest so far. */
  private void put(String key, RunTime run) {
    newest.put(key, Collections.binarySearch(runs, run));
  }

  /** The newest run with a record of this key; nothing if there is none. */
  public Optional<RunTime> of(String key) {
    long number = newest.get(key);
    return number == FingerprintTable.ABSENT
        ? Optional.empty()
        : Optional.of(runs.get((int) number));
  }
}
