// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that go through the shuffle as one element. Runners spend a fixed time per element, so a
 * hundred thousand small files must not be a hundred thousand elements.
 */
record FileBatch(List<InputFile> files) implements Serializable {
  /** Opening this many files on a remote file system takes about ten seconds. */
  private static final int MAX_FILES = 512;

  FileBatch {
    files = List.copyOf(files);
  }

  /**
   * Puts files into batches.
   *
   * @param bytes the size of a full batch, in bytes of text; a file of this size or more is a batch
   *     alone
   */
  static List<FileBatch> of(List<InputFile> files, long bytes) {
    List<FileBatch> batches = new ArrayList<>();
    List<InputFile> batch = new ArrayList<>();
    long batchBytes = 0;
    for (InputFile file : files) {
      if (file.textBytes() >= bytes) {
        batches.add(new FileBatch(List.of(file)));
        continue;
      }
      batch.add(file);
      batchBytes += file.textBytes();
      if (batchBytes >= bytes || batch.size() == MAX_FILES) {
        batches.add(new FileBatch(batch));
        batch.clear();
        batchBytes = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(new FileBatch(batch));
    }
    return batches;
  }
}
