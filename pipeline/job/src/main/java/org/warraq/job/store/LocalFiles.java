// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.job.flags.UsageException;

/** Files on a local disk. It does what Beam cannot, because Beam knows files but not folders. */
final class LocalFiles implements FileOperations {
  @Override
  public String absolute(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }

  @Override
  public List<RunFile> list(String path) throws IOException {
    Path root = Path.of(path);
    if (!Files.exists(root)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      files = paths.filter(found -> !Files.isDirectory(found)).toList();
    }
    List<RunFile> sized = new ArrayList<>();
    for (Path file : files) {
      sized.add(new RunFile(file.toString(), Files.size(file)));
    }
    return sized;
  }

  /**
   * Renames a folder, or a file, in one step. A file that has the new name is replaced; the files
   * of a folder join those of a folder that has the new name. All content is forced to the disk
   * before, so that what has the new name survives a power cut.
   */
  @Override
  public void move(String from, String to) throws IOException {
    if (Files.isDirectory(Path.of(from)) && Files.isDirectory(Path.of(to))) {
      for (RunFile file : list(from)) {
        move(file.path(), to + file.path().substring(from.length()));
      }
      return;
    }
    for (RunFile file : list(from)) {
      try (FileChannel written = FileChannel.open(Path.of(file.path()), StandardOpenOption.WRITE)) {
        written.force(true);
      }
    }
    Files.createDirectories(Path.of(to).toAbsolutePath().getParent());
    Files.move(Path.of(from), Path.of(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void replace(String file, byte[] content, String staging) throws IOException {
    String draft = staging + "/" + Path.of(file).getFileName();
    RunFile.write(draft, content);
    move(draft, file);
  }

  @Override
  public void deleteEmpty(String folder) throws IOException {
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

  /** Follows symbolic links of both folders. */
  @Override
  public boolean isWithin(String folder, String other) {
    return real(folder).startsWith(real(other));
  }

  private static Path real(String folder) {
    Path path = Path.of(folder);
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // The folder does not exist.
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public FolderLock lock(String lockFile) throws IOException {
    Path file = Path.of(lockFile).toAbsolutePath().normalize();
    requireWritable(file.getParent());
    return FolderLock.take(file);
  }

  /** Checks that files can be created in a folder, which need not exist yet. */
  private static void requireWritable(Path folder) {
    Path existing = folder;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new UsageException("--output: '" + existing + "' is a file; name a folder");
    }
    if (!Files.isWritable(existing)) {
      throw new UsageException(
          "--output: no permission to write in '%s'; change its permissions, or pass another --output"
              .formatted(existing));
    }
  }
}
