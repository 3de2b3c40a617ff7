// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
          "v1");

  /** How the folders end whose files fuzzers give to programs; most are damaged on purpose. */
  private static final String FUZZ_INPUTS = "FuzzTestInputs";

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
    List<Path> tracked = trackedFiles();
    return (tracked.isEmpty() ? below(ROOT) : tracked.stream())
        .filter(Repository::isProse)
        .sorted()
        .toList();
  }

  /**
   * The files that Git tracks, so that output of the programs in the working tree is not read.
   * Empty if there is no Git, or the sources come from an archive.
   */
  private static List<Path> trackedFiles() {
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "-z")
              .directory(ROOT.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(names.split("\0"))
          .filter(name -> !name.isEmpty())
          .map(ROOT::resolve)
          .filter(Files::isRegularFile)
          .filter(file -> !isLeftOut(ROOT.relativize(file)))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isLeftOut(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .anyMatch(name -> LEFT_OUT.contains(name) || name.endsWith(FUZZ_INPUTS));
  }

  /** The pages of documentation. */
  static List<Path> pages() {
    return files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !isLeftOut(entry.getFileName()))
          .flatMap(entry -> Files.isDirectory(entry) ? below(entry) : Stream.of(entry))
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
