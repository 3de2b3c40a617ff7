/**
 * The output folder and its runs.
 *
 * <p>Read {@link org.warraq.job.store.OutputFolder} first: it says what lies in an output folder
 * and which operations there are. {@link org.warraq.job.store.OutputLayout} spells all names of
 * files and folders; the rest of the job asks it. {@link org.warraq.job.store.RunTime} is a run's
 * name, and {@link org.warraq.job.store.RunFile} is a file that a run wrote.
 *
 * <p>A fresh run needs a folder without runs; it writes its records straight into {@code
 * annotated/} and its run summary last. An incremental run, a replay and a compaction add to the
 * folder: each is a {@link org.warraq.job.store.StagedRun}, written in {@code .staging/run=TIME/}
 * and moved into place when it is complete. Invariants:
 *
 * <ul>
 *   <li>A run that is killed at any point loses no records of earlier runs. The next run deletes
 *       what is incomplete, and publishes what is complete.
 *   <li>Runs are ordered by name, and a new run is later than all runs in the folder.
 *   <li>Only files that have the name of a run's file are deleted.
 *   <li>On a local disk, a {@link org.warraq.job.store.FolderLock} keeps a second run out.
 * </ul>
 *
 * <p>Files are reached through {@link org.warraq.job.store.FileOperations}, which has an
 * implementation for local disks and one for Beam's other file systems. The package uses no Beam
 * transforms.
 */
package org.warraq.job.store;
