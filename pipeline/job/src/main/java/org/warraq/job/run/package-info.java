/**
 * Runs the job from the command line and tells the user how it went.
 *
 * <p>{@link org.warraq.job.run.Launcher} is the class to read first. It parses the flags, makes the
 * {@link org.warraq.job.run.RunMode} (fresh, incremental or replay), has the pipeline built, locks
 * the output folder and leaves the rest to {@code RunExecution}: run the pipeline ({@code
 * WatchedPipeline}, {@code Progress}), check the counts ({@code OutcomeCheck}), publish with the
 * run summary ({@code RunSummary}), print the closing message and make the report.
 *
 * <p>Invariants: everything that can be checked is checked before work begins. A run is published
 * only if every article that was read is annotated, rejected or skipped. run.json is written last.
 * All differences between the kinds of run are in {@code RunMode}; no other class reads {@code
 * --incremental} or {@code --replay}, except the checks of flags.
 *
 * <p>Words: the <i>outcome</i> is what is known of a run once its pipeline is done; the <i>run
 * summary</i> is the file run.json.
 */
package org.warraq.job.run;
