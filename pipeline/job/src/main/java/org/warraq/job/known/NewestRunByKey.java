// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warraq.job.known.KnownRun.Entries;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunName;

/**
 * The newest run in which each article of an output folder has a record, or in which each rejected
 * input was rejected.
 *
 * <p>This is the one rule for the latest records: <em>of each article id, the records of the newest
 * run that has any</em>. Runs are ordered by {@link RunName}, and records that lie directly in
 * {@code annotated/} are the oldest. If a run has several records of one id, all of them count. The
 * views in {@code scripts/latest.sql} and in the report follow this rule; a test of the report
 * compares them with this class.
 *
 * <p>Takes 32 bytes of memory per record. Immutable and safe for use by many threads.
 */
public final class NewestRunByKey {
  private final List<RunName> runs;

  /** For each key, the index in {@link #runs} of its newest run. */
  private final FingerprintTable newest;

  private NewestRunByKey(Stream<RunName> runs, long maxKeys) {
    this.runs = runs.distinct().sorted().toList();
    newest = FingerprintTable.forAtMost(maxKeys);
  }

  /**
   * Reads the indexes of an output folder; the ids of its records are the keys.
   *
   * @throws IOException if a file of records cannot be read
   */
  public static NewestRunByKey ofRecords(OutputFolder folder) throws IOException {
    List<Entries> oldestFirst = KnownRun.entriesIn(folder);
    long records = oldestFirst.stream().mapToLong(Entries::count).sum();
    NewestRunByKey newest = new NewestRunByKey(oldestFirst.stream().map(Entries::run), records);
    for (Entries known : oldestFirst) {
      long number = Collections.binarySearch(newest.runs, known.run());
      known.forEach((model, id, text, origin) -> newest.newest.put(id, number));
    }
    return newest;
  }

  /**
   * Reads the {@link RejectedInputKey} of all rejected inputs in an output folder.
   *
   * @throws IOException if a file of rejected inputs cannot be read
   */
  static NewestRunByKey ofRejected(OutputFolder folder) throws IOException {
    List<RunFile> oldestRunFirst = folder.rejectedFiles();
    NewestRunByKey newest =
        new NewestRunByKey(
            oldestRunFirst.stream().map(RunFile::run), RejectedInputKey.countLines(oldestRunFirst));
    for (RunFile file : oldestRunFirst) {
      RejectedInputKey.read(file, key -> newest.put(key.asString(), file.run()));
    }
    return newest;
  }

  /** Called for the oldest run's keys first, so that each newer run replaces an older one. */
  private void put(String key, RunName run) {
    newest.put(key, Collections.binarySearch(runs, run));
  }

  /** The newest run that has a key; empty if no run has it. */
  public Optional<RunName> get(String key) {
    long index = newest.get(key);
    return index == FingerprintTable.ABSENT ? Optional.empty() : Optional.of(runs.get((int) index));
  }

  /** Whether a run that is newer than {@code run} has a key. */
  boolean isInNewerRun(String key, RunName run) {
    return get(key).filter(newestRun -> newestRun.compareTo(run) > 0).isPresent();
  }
}
