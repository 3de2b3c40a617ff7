/**
 * The output folder and its runs.
 *
 * <p>Read {@link org.warraq.job.store.OutputLayout} first: it shows what lies in an output folder,
 * and spells all names of files and folders; the rest of the job asks it. {@link
 * org.warraq.job.store.OutputFolder} finds a folder's files, and {@link
 * org.warraq.job.store.FolderCleanup} deletes them. {@link org.warraq.job.store.RunName} is a run's
 * name, and {@link org.warraq.job.store.RunFile} is a file that a run wrote.
 *
 * <p>A fresh run needs a folder without runs; it writes its records straight into {@code
 * annotated/run=TIME/} and its run summary last. An incremental run, a replay and a compaction add
 * to the folder: each is a {@link org.warraq.job.store.StagedRun}, written in {@code
 * .staging/run=TIME/} and moved into place when it is complete. Invariants:
 *
 * <ul>
 *   <li>A staged run that is killed at any point loses no records of earlier runs. The next staged
 *       run publishes it if it is complete, and deletes it if not. A fresh run has no such
 *       protection: {@code --overwrite} deletes earlier runs first. Until all its files are in
 *       place, {@code .unfinished} tells the next run to delete them. Complete files are deleted
 *       only with {@code --overwrite}.
 *   <li>Runs are ordered by name, and a new run is later than all runs in the folder.
 *   <li>Outside {@code .staging/}, only files that have the name of a run's file are deleted. In
 *       {@code .staging/}, any file is deleted that belongs to no complete run; {@code --overwrite}
 *       deletes complete runs too.
 *   <li>On a local disk, a {@link org.warraq.job.store.FolderLock} keeps a second run out.
 * </ul>
 *
 * <p>Beam's file systems read, write and delete single files ({@link
 * org.warraq.job.store.RunFile}). What they do in different ways, such as listing, moving and
 * locking, is in {@link org.warraq.job.store.FileOperations}, with an implementation for local
 * disks and one for all others. The package uses no Beam transforms.
 */
package org.warraq.job.store;
