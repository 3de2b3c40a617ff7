// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that go through the shuffle together. Runners spend about as much on a tiny element as on
 * one worth a second of work, so a hundred thousand small files must not be as many elements.
 */
record FileBatch(List<InputFile> files) implements Serializable {
  /** Opening files takes time too: on a remote file system, this many take some ten seconds. */
  private static final int MOST_FILES = 512;

  FileBatch {
    files = List.copyOf(files);
  }

  /** Batches of files of about so many bytes of text; a larger file stays alone. */
  static List<FileBatch> of(List<InputFile> files, long bytes) {
    List<FileBatch> batches = new ArrayList<>();
    List<InputFile> batch = new ArrayList<>();
    long filled = 0;
    for (InputFile file : files) {
      if (file.textBytes() >= bytes) {
        batches.add(new FileBatch(List.of(file)));
        continue;
      }
      batch.add(file);
      filled += file.textBytes();
      if (filled >= bytes || batch.size() == MOST_FILES) {
        batches.add(new FileBatch(batch));
        batch.clear();
        filled = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(new FileBatch(batch));
    }
    return batches;
  }
}
