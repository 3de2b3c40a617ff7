// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.warraq.job.files.FileListing.Obstacle;

/**
 * Walks through a folder on this machine. Links to folders are followed after all else, and no real
 * folder is entered twice, so that links in a circle do no harm. Not thread-safe.
 */
final class LocalTree {
  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final PathMatcher wanted;
  private final int maxDepth;
  private final List<Metadata> files = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();

  /** Keys of the real folders that have been entered. */
  private final Set<Object> seen = new HashSet<>();

  private final Deque<Path> folders = new ArrayDeque<>();
  private final Deque<Path> links = new ArrayDeque<>();

  /**
   * A walk.
   *
   * @param maxDepth how many folders below the top may be entered, one below the other
   */
  private LocalTree(PathMatcher wanted, int maxDepth) {
    this.wanted = wanted;
    this.maxDepth = maxDepth;
  }

  /** Lists what an absolute name or glob matches. */
  static FileListing list(String spec) throws IOException {
    int sign = FileNames.firstGlobSign(spec);
    if (sign < 0 || Files.exists(Path.of(spec))) {
      return one(Path.of(spec));
    }
    int topEnd = spec.lastIndexOf('/', sign) + 1;
    long slashes = spec.substring(topEnd).chars().filter(c -> c == '/').count();
    LocalTree tree =
        new LocalTree(
            FileSystems.getDefault().getPathMatcher("glob:" + spec),
            spec.contains("**") ? Integer.MAX_VALUE : (int) slashes);
    tree.walk(Path.of(spec.substring(0, topEnd)));
    return new FileListing(tree.files, tree.obstacles);
  }

  private static FileListing one(Path name) throws IOException {
    LocalTree tree = new LocalTree(path -> true, 0);
    if (Files.exists(name) && !Files.isDirectory(name)) {
      tree.add(name, Files.readAttributes(name, BasicFileAttributes.class));
    }
    return new FileListing(tree.files, tree.obstacles);
  }

  private void walk(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      return;
    }
    folders.add(top);
    int deepest = top.getNameCount() + Math.min(maxDepth, Integer.MAX_VALUE / 2);
    while (!folders.isEmpty() || !links.isEmpty()) {
      if (!folders.isEmpty()) {
        enter(folders.pop(), deepest);
      } else {
        enter(links.pop(), deepest);
      }
    }
  }

  private void enter(Path folder, int deepest) throws IOException {
    if (!seen.add(key(folder))) {
      obstacles.add(
          new Obstacle("links to folders that are read under another name", folder.toString()));
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        take(entry, folder.getNameCount() < deepest);
      }
    } catch (IOException | DirectoryIteratorException e) {
      obstacles.add(new Obstacle("folders that cannot be opened", folder.toString()));
    }
  }

  private static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path.toRealPath() : key;
  }

  private void take(Path entry, boolean goesDeeper) throws IOException {
    try {
      boolean isLink = Files.isSymbolicLink(entry);
      BasicFileAttributes target = Files.readAttributes(entry, BasicFileAttributes.class);
      if (target.isDirectory()) {
        if (goesDeeper) {
          (isLink ? links : folders).add(entry);
        }
      } else if (wanted.matches(onOneLine(entry))) {
        add(entry, target);
      }
    } catch (NoSuchFileException e) {
      if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
        obstacles.add(new Obstacle("links that lead nowhere", entry.toString()));
      }
    } catch (IOException e) {
      obstacles.add(new Obstacle("files that cannot be looked at", entry.toString()));
    }
  }

  /** The name with spaces for line breaks, which no sign of a glob matches. */
  private static Path onOneLine(Path entry) {
    String name = entry.toString();
    return LINE_BREAK.matcher(name).find()
        ? Path.of(LINE_BREAK.matcher(name).replaceAll(" "))
        : entry;
  }

  private void add(Path file, BasicFileAttributes attributes) {
    String name = file.toString();
    if (!attributes.isRegularFile()) {
      obstacles.add(new Obstacle("pipes, sockets and devices", name));
    } else if (name.indexOf(REPLACEMENT_CHARACTER) >= 0 && !Files.exists(Path.of(name))) {
      obstacles.add(new Obstacle("files whose names are not valid UTF-8: rename them", name));
    } else {
      files.add(
          Metadata.builder()
              .setResourceId(org.apache.beam.sdk.io.FileSystems.matchNewResource(name, false))
              .setIsReadSeekEfficient(true)
              .setSizeBytes(attributes.size())
              .setLastModifiedMillis(attributes.lastModifiedTime().toMillis())
              .build());
    }
  }
}
