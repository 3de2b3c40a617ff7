// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.warraq.job.known.FingerprintTable.Fingerprint;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/**
 * The ids that more than one record of a run has.
 *
 * @param ids how many ids; an estimate in large runs
 * @param examples some of them
 */
public record RepeatedIds(long ids, Set<String> examples) {
  private static final int EXAMPLES = 3;

  /** Records that fit into a table of 85 MB. Of larger runs, a part of the ids is looked at. */
  private static final long MAX_KEYS = 2_000_000;

  /**
   * Looks for ids that several records of a run have.
   *
   * @throws IOException if a file of the run cannot be read
   */
  public static RepeatedIds in(OutputFolder folder, RunName run) throws IOException {
    Optional<KnownRun.Entries> entries = KnownRun.entriesOf(folder, run);
    if (entries.isEmpty()) {
      return new RepeatedIds(0, Set.of());
    }
    long parts = entries.get().count() / MAX_KEYS + 1;
    long[] repeated = {0};
    Set<Fingerprint> first = new LinkedHashSet<>();
    FingerprintTable seen =
        FingerprintTable.forAtMost(Math.min(entries.get().count(), 2 * MAX_KEYS) + 1);
    entries
        .get()
        .forEach(
            (model, id, text, origin) -> {
              if (parts > 1 && Long.remainderUnsigned(id.first(), parts) != 0) {
                return;
              }
              long times = seen.get(id) == FingerprintTable.ABSENT ? 1 : seen.get(id) + 1;
              seen.put(id, times);
              if (times == 2) {
                repeated[0]++;
                if (first.size() < EXAMPLES) {
                  first.add(id);
                }
              }
            });
    return new RepeatedIds(
        parts * repeated[0], first.isEmpty() ? Set.of() : KnownRun.names(folder, run, first));
  }
}
