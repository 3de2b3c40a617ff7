// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import org.warraq.job.record.Rejected;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/**
 * The rejected inputs of an output folder that need no more attention, because a later run has
 * settled them: it annotated the article, or it rejected the same input again.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SettledInputs {
  private static final RunCache<SettledInputs> CACHE = new RunCache<>();

  private final NewestRunByKey annotated;
  private final NewestRunByKey rejected;

  private SettledInputs(NewestRunByKey annotated, NewestRunByKey rejected) {
    this.annotated = annotated;
    this.rejected = rejected;
  }

  /**
   * Reads what an output folder holds when a run begins. The files are read once per process and
   * run.
   *
   * @param folder path of the output folder
   * @param run name of the run that begins
   * @throws IOException if a file cannot be read
   */
  public static SettledInputs in(String folder, String run) throws IOException {
    OutputFolder output = OutputFolder.of(folder);
    return CACHE.get(
        folder + "/" + run,
        () ->
            new SettledInputs(NewestRunByKey.ofRecords(output), NewestRunByKey.ofRejected(output)));
  }

  /** Whether an input that {@code run} rejected has been settled by a later run. */
  public boolean contains(Rejected input, RunName run) {
    return contains(new RejectedInputKey(input.id(), input.source()), run);
  }

  /**
   * Whether an input that {@code run} rejected has been settled by a later run.
   *
   * @param line the rejected input as a line of JSON; any other line is not settled
   */
  public boolean contains(String line, RunName run) {
    return RejectedInputKey.of(line).filter(key -> contains(key, run)).isPresent();
  }

  private boolean contains(RejectedInputKey key, RunName run) {
    return annotatedAfter(key.id(), run) || rejected.isInNewerRun(key.asString(), run);
  }

  /** Whether a run that is newer than {@code run} has a record of the article with this id. */
  public boolean annotatedAfter(String id, RunName run) {
    return annotated.isInNewerRun(id, run);
  }
}
