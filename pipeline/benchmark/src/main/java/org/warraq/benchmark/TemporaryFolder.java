// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder, gone when it is closed or the program ends, by a signal too: then the
 * processes that might still write into it are ended first.
 */
final class Workspace implements AutoCloseable {
  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes one below an existing folder.
   *
   * @throws IOException if it cannot; the message names the remedy
   */
  static Workspace below(Path parent) throws IOException {
    try {
      Workspace made = new Workspace(Files.createTempDirectory(parent, "warraq-benchmark"));
      Runtime.getRuntime().addShutdownHook(new Thread(made::abandon));
      return made;
    } catch (IOException e) {
      throw new IOException(
          "cannot make a folder below " + parent + "; give one with room: --temp=DIR", e);
    }
  }

  /** A path inside, where nothing is yet unless it was named before. */
  Path path(String name) {
    return folder.resolve(name);
  }

  private void abandon() {
    ProcessHandle.current().children().forEach(Workspace::end);
    close();
  }

  private static void end(ProcessHandle child) {
    child.destroyForcibly();
    child.onExit().join();
  }

  /** Deletes the folder and all in it, if it is still there. */
  @Override
  public void close() {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + folder + "; delete it by hand", e);
      }
    }
  }
}
