// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What Beam's file systems, which know only files, cannot do on a local disk. */
final class LocalFolders {
  private LocalFolders() {}

  /** Deletes a folder and the folders in it, if there are no files in any. */
  static void deleteEmpty(String folder) throws IOException {
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(root)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    if (deepestFirst.stream().allMatch(Files::isDirectory)) {
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
