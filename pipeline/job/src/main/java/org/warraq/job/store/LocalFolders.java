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

/** What Beam's file systems, which know only files, cannot do on a local disk. */
final class LocalFolders {
  private LocalFolders() {}

  /** The files in and below a folder, or the file of that name. */
  static List<RunFile> files(String name) throws IOException {
    Path root = Path.of(name);
    if (!Files.exists(root)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      files = paths.filter(path -> !Files.isDirectory(path)).toList();
    }
    List<RunFile> sized = new ArrayList<>();
    for (Path file : files) {
      sized.add(new RunFile(file.toString(), Files.size(file)));
    }
    return sized;
  }

  /**
   * Gives a file or folder another name in one step; a file of that name is replaced. What has the
   * name is on the disk, and survives a power cut.
   */
  static void move(String from, String to) throws IOException {
    for (RunFile file : files(from)) {
      try (FileChannel written = FileChannel.open(Path.of(file.path()), StandardOpenOption.WRITE)) {
        written.force(true);
      }
    }
    Files.createDirectories(Path.of(to).toAbsolutePath().getParent());
    Files.move(Path.of(from), Path.of(to), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Sees that files can be made in a folder, which need not exist.
   *
   * @throws UsageException if not
   */
  static void requireWritable(String folder) {
    Path existing = Path.of(folder).toAbsolutePath().normalize();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new UsageException("--output: '" + existing + "' is a file; name a folder");
    }
    if (!Files.isWritable(existing)) {
      throw new UsageException(
          "--output: cannot write in '" + existing + "'; allow it, or pass another --output");
    }
  }

  /** Whether a folder is another one or lies in it, symbolic links followed. */
  static boolean isWithin(String folder, String other) {
    return real(folder).startsWith(real(other));
  }

  private static Path real(String folder) {
    Path path = Path.of(folder);
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It does not exist.
      return path.toAbsolutePath().normalize();
    }
  }

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
