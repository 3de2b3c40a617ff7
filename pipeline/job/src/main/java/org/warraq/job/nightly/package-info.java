/**
 * Unattended runs, which cron or a systemd timer starts every night.
 *
 * <p>{@link org.warraq.job.nightly.Nightly} is the class to read first. It reads a {@code
 * NightlyConfig}, runs the job in a separate process ({@code JobProcess}) with a log file ({@code
 * NightlyLogs}), and tells in one line how it went ({@code NightReport}).
 *
 * <p>Invariants: whatever ends the job (a bad flag, a full disk, a signal), the night ends with its
 * exit code, one line on standard output or standard error, and, unless the job is done, the user's
 * command {@code on-failure}. The job always runs with {@code --incremental}. If two nights
 * overlap, the lock of the output folder makes the second one fail. A killed night needs no repair
 * here: the next run publishes or deletes what it left ({@link
 * org.warraq.job.store.StagedRun#recover}).
 *
 * <p>Words: a <i>night</i> is one execution of {@code scripts/nightly}; a <i>setting</i> is a line
 * {@code name = value} of its configuration, which is not a flag of the job.
 */
package org.warraq.job.nightly;
