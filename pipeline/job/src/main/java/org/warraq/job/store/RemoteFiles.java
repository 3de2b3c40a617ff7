// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.warraq.job.files.FileNames;

/** Files on S3, Google Cloud Storage, HDFS and other file systems, through Beam. */
final class RemoteFiles implements FileOperations {
  @Override
  public String absolute(String path) {
    return path;
  }

  @Override
  public List<RunFile> list(String path) throws IOException {
    List<Metadata> found = new ArrayList<>(FileNames.match(FileNames.literal(path)));
    found.addAll(FileNames.match(FileNames.literal(path) + "/**"));
    return runFiles(found).stream().filter(file -> !file.isEmptyFolder()).toList();
  }

  /** Moves one file after another. Meanwhile readers may see a part of the folder. */
  @Override
  public void move(String from, String to) throws IOException {
    List<RunFile> files = list(from);
    FileSystems.rename(
        files.stream().map(RunFile::resource).toList(),
        files.stream()
            .map(file -> to + file.path().substring(from.length()))
            .map(file -> FileSystems.matchNewResource(file, false))
            .toList(),
        StandardMoveOptions.IGNORE_MISSING_FILES,
        StandardMoveOptions.SKIP_IF_DESTINATION_EXISTS);
  }

  /**
   * Object stores show a file only when it is closed, so it is written in place. HDFS shows a file
   * that is still being written; there it is written in staging, and for a moment there is neither
   * the old content nor the new one.
   */
  @Override
  public void replace(String file, byte[] content, String staging) throws IOException {
    if (FileNames.isInObjectStore(file)) {
      RunFile.write(file, content);
      return;
    }
    RunFile draft = new RunFile(staging + "/" + UUID.randomUUID(), content.length);
    RunFile.write(draft.path(), content);
    RunFile.delete(list(file));
    FileSystems.rename(
        List.of(draft.resource()), List.of(FileSystems.matchNewResource(file, false)));
  }

  /** Deletes empty folders on HDFS. Object stores have none. */
  @Override
  public void deleteEmpty(String folder) throws IOException {
    // Beam finds folders only by a glob that names their depth. Those in staging are the deepest.
    for (String depth : List.of("/*/*", "/*", "")) {
      List<RunFile> found = runFiles(FileNames.match(FileNames.literal(folder) + depth));
      RunFile.delete(found.stream().filter(RunFile::isEmptyFolder).toList());
    }
  }

  @Override
  public boolean isWithin(String folder, String other) {
    return (folder + "/").startsWith(other + "/");
  }

  /** Does not lock, because these file systems have no locks. */
  @Override
  public FolderLock lock(String lockFile) {
    return FolderLock.none();
  }

  private static List<RunFile> runFiles(List<Metadata> found) {
    return found.stream()
        .map(file -> new RunFile(file.resourceId().toString(), file.sizeBytes()))
        .toList();
  }
}
