// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import org.warraq.job.record.Rejected;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunTime;

/**
 * Which rejected inputs later runs have settled: the article was annotated since, or its input
 * rejected anew.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Superseded {
  private static final OncePerRun<Superseded> FOUND = new OncePerRun<>();

  private final NewestRuns annotated;
  private final NewestRuns rejected;

  private Superseded(NewestRuns annotated, NewestRuns rejected) {
    this.annotated = annotated;
    this.rejected = rejected;
  }

  /** What a folder holds when {@code run} begins; looked up once a process. */
  public static Superseded in(String folder, String run) throws IOException {
    OutputFolder output = OutputFolder.of(folder);
    return FOUND.get(
        folder + "/" + run,
        () -> new Superseded(NewestRuns.ofRecords(output), NewestRuns.ofRejected(output)));
  }

  /** Whether an input that {@code run} rejected has been settled since. */
  public boolean contain(Rejected input, RunTime run) {
    return contain(new RejectedKeys(input.id(), input.source()), run);
  }

  /** The same of an input as a line of JSON; false of any other line. */
  public boolean contain(String line, RunTime run) {
    return RejectedKeys.of(line).filter(keys -> contain(keys, run)).isPresent();
  }

  private boolean contain(RejectedKeys keys, RunTime run) {
    return annotatedAfter(keys.id(), run) || isAfter(rejected, keys.key(), run);
  }

  /** Whether there is a record of an article from a later run. */
  public boolean annotatedAfter(String id, RunTime run) {
    return isAfter(annotated, id, run);
  }

  private static boolean isAfter(NewestRuns runs, String key, RunTime run) {
    return runs.of(key).filter(newest -> newest.compareTo(run) > 0).isPresent();
  }
}
