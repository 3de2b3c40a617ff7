// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.warraq.job.files.FileNames;

/** What {@link LocalFolders} does on a local disk, with the files of other Beam file systems. */
final class RemoteFolders {
  private RemoteFolders() {}

  /** The files in and below a folder, or the file of that name. */
  static List<RunFile> files(String name) throws IOException {
    List<Metadata> found = new ArrayList<>(FileNames.match(FileNames.literal(name)));
    found.addAll(FileNames.match(FileNames.literal(name) + "/**"));
    return runFiles(found).stream().filter(file -> !file.isEmptyFolder()).toList();
  }

  /** Moves a folder and all in it, file by file. */
  static void move(String from, String to) throws IOException {
    List<RunFile> files = files(from);
    FileSystems.rename(
        files.stream().map(RunFile::resource).toList(),
        files.stream()
            .map(file -> to + file.path().substring(from.length()))
            .map(file -> FileSystems.matchNewResource(file, false))
            .toList(),
        StandardMoveOptions.IGNORE_MISSING_FILES,
        StandardMoveOptions.SKIP_IF_DESTINATION_EXISTS);
  }

  /** Stores of objects have no folders without files; HDFS has, as local disks have. */
  static void deleteEmpty(String folder) throws IOException {
    // Folders are found only where a glob names their depth; those of staging lie the deepest.
    for (String depth : List.of("/*/*", "/*", "")) {
      List<RunFile> found = runFiles(FileNames.match(FileNames.literal(folder) + depth));
      RunFile.delete(found.stream().filter(RunFile::isEmptyFolder).toList());
    }
  }

  private static List<RunFile> runFiles(List<Metadata> found) {
    return found.stream()
        .map(file -> new RunFile(file.resourceId().toString(), file.sizeBytes()))
        .toList();
  }
}
