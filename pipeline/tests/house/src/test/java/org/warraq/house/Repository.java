// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository that people write for people. */
final class Repository {
  static final Path ROOT = Path.of(System.getProperty("warraq.seeds")).getParent();

  /** Build output, data, and texts that are not ours to rewrite. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "target",
          ".git",
          "seeds",
          "written",
          "lists",
          "LICENSE",
          "warraq-output",
          "golden",
          "v1",
          "avoided-words.txt",
          "ant-entities.tsv");

  private static final Set<String> EXTENSIONS =
      Set.of(
          "java",
          "md",
          "xml",
          "sql",
          "js",
          "css",
          "html",
          "json",
          "conf",
          "yaml",
          "sh",
          "schema",
          "properties",
          "service",
          "timer");

  private Repository() {}

  /** All files of prose and code, in order of their paths. */
  static List<Path> files() {
    return below(ROOT).sorted().toList();
  }

  /** The pages of documentation. */
  static List<Path> pages() {
    return files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !LEFT_OUT.contains(entry.getFileName().toString()))
          .flatMap(entry -> Files.isDirectory(entry) ? below(entry) : Stream.of(entry))
          .filter(Repository::isProse)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Scripts have no extension. */
  private static boolean isProse(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || EXTENSIONS.contains(name.substring(dot + 1));
  }
}
