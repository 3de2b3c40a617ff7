// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder. It is deleted when it is closed, and when a signal ends the program. In the
 * second case child processes are ended first, because they could still write into it.
 */
final class TemporaryFolder implements AutoCloseable {
  private final Path folder;

  private TemporaryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a temporary folder in an existing folder.
   *
   * @throws IOException if it cannot be made; the message says what to do
   */
  static TemporaryFolder in(Path parent) throws IOException {
    try {
      TemporaryFolder temporary =
          new TemporaryFolder(Files.createTempDirectory(parent, "warraq-benchmark"));
      Runtime.getRuntime().addShutdownHook(new Thread(temporary::endChildrenAndDelete));
      return temporary;
    } catch (IOException e) {
      throw new IOException(
          "--temp: cannot make a folder in " + parent + "; pass a folder with free space", e);
    }
  }

  /** The path of a file or folder in this folder. Nothing is created. */
  Path path(String name) {
    return folder.resolve(name);
  }

  private void endChildrenAndDelete() {
    ProcessHandle.current().children().forEach(TemporaryFolder::end);
    close();
  }

  private static void end(ProcessHandle child) {
    child.destroyForcibly();
    child.onExit().join();
  }

  /** Deletes the folder with everything in it, if it still exists. */
  @Override
  public void close() {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + folder + "; delete it yourself", e);
      }
    }
  }
}
