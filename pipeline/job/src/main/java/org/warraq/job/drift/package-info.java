/**
 * Run statistics, and warnings where they are not what they were in earlier runs.
 *
 * <p>The counts of a run become {@link org.warraq.job.drift.RunStatistics}, which are written to
 * the run summary (run.json). {@code EarlierSummaries} reads those of the last 30 runs, and {@link
 * org.warraq.job.drift.Drift}, the class to read first, compares them: a value outside the usual
 * band becomes a warning, in run.json and on standard error. {@code DriftRule} has the limits.
 *
 * <p>Warnings never change what is published, nor the exit code. A run is compared with earlier
 * runs in the same output folder only. The names of statistics are fields of run.json, so they
 * never change.
 *
 * <p>Words: the <i>usual band</i> of a statistic is the range of values without a warning; a
 * <i>margin</i> is a distance from the median that is always within it.
 */
package org.warraq.job.drift;
