/**
 * What a run counts: its counters, the transforms that increment them, and the counts read back.
 *
 * <p>{@link org.warraq.job.measure.CountOutcomes} passes articles and rejected inputs on unchanged
 * while it increments {@link org.warraq.job.measure.RunCounters} and {@link
 * org.warraq.job.measure.CounterGroup}s. Reading increments its counters itself. {@link
 * org.warraq.job.measure.RunCounts} reads all of them from a pipeline that runs or is finished.
 * Read {@code RunCounters} first.
 *
 * <p>Invariants: each article that is read is counted once as annotated, rejected or skipped
 * ({@link org.warraq.job.measure.RunCounts#balance}); a counter is incremented at most once per
 * article, because increments cost time.
 *
 * <p>A <em>counter group</em> has one counter per label, such as one per error code.
 */
package org.warraq.job.measure;
