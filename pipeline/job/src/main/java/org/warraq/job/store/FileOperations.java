// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.List;
import org.warraq.job.files.FileNames;

/**
 * Operations on files and folders that local disks and other file systems do in different ways.
 *
 * <p>Implementations are safe for use by many threads.
 */
interface FileOperations {

  /** The operations of the file system that a path, without {@code file://}, belongs to. */
  static FileOperations of(String path) {
    return FileNames.isRemote(path) ? new RemoteFiles() : new LocalFiles();
  }

  /** The path in a form that other processes understand too, in whatever folder they run. */
  String absolute(String path);

  /** The files in and below a folder, in no order; or the one file that has this path. */
  List<RunFile> list(String path) throws IOException;

  /**
   * Moves a folder and everything in it.
   *
   * @param to path of the folder afterwards
   */
  void move(String from, String to) throws IOException;

  /**
   * Writes a small file so that readers see the old content or the new one, never a part. On HDFS
   * there is no file for a moment.
   *
   * @param staging folder for the file while it is written, where that is needed
   */
  void replace(String file, byte[] content, String staging) throws IOException;

  /** Deletes a folder and the folders in it, if none of them holds a file. */
  void deleteEmpty(String folder) throws IOException;

  /** Whether a folder is another folder or lies in it. */
  boolean isWithin(String folder, String other);

  /**
   * Locks a folder for this process, if the file system can, and creates it if necessary.
   *
   * @param lockFile path of a file in the folder
   * @throws org.warraq.job.flags.UsageException if files cannot be created in the folder
   * @throws FolderInUseException if another run holds the lock
   */
  FolderLock lock(String lockFile) throws IOException;
}
