/**
 * The command {@code scripts/compact}: rewrites the many runs of an output folder into few files.
 *
 * <p>{@link org.warraq.job.compact.CompactRuns} is the command; read it first. It locks the folder
 * and lets a {@link org.warraq.job.compact.Compaction} do the work, in an order in which the
 * process can be killed at any point and the latest records are still the same:
 *
 * <ol>
 *   <li>The latest records of all runs, and the rejected inputs that are not settled, are copied to
 *       a new run in the staging folder.
 *   <li>The new run is published. Now old and new files lie side by side.
 *   <li>After a time of grace for readers, the old files are deleted.
 * </ol>
 *
 * <p>Records are copied as they are. Files differ in schema and model versions ({@link
 * org.warraq.job.compact.RecordFile.Kind}), so records of each kind go to separate files. Which
 * records are the latest, and which rejected inputs are settled, is decided by the package {@code
 * known}.
 */
package org.warraq.job.compact;
