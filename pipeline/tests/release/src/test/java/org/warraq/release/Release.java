// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The release, unpacked once for all tests. */
final class Release {
  /** The checkout that the release was made from. */
  static final Path CHECKOUT = Path.of(System.getProperty("warraq.checkout"));

  static final String VERSION = System.getProperty("warraq.version");
  static final Path FILE = Path.of(System.getProperty("warraq.release"));

  private static Path folder;

  private Release() {}

  /** The folder of the unpacked release. Its path has spaces and Arabic letters. */
  static synchronized Path folder() throws IOException, InterruptedException {
    if (folder == null) {
      Path target =
          Files.createTempDirectory(Path.of("target"), "my programs ورّاق").toAbsolutePath();
      unpack(target);
      folder = target.resolve("warraq-" + VERSION);
    }
    return folder;
  }

  /** Unpacks the release into a folder, as {@code tar xzf} does. */
  static void unpack(Path target) throws IOException, InterruptedException {
    int exitCode =
        new ProcessBuilder("tar", "xzf", FILE.toString(), "-C", target.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IOException(FILE + " cannot be unpacked; make it with mvn -Prelease package");
    }
  }

  static Path script(String name) throws IOException, InterruptedException {
    return folder().resolve("scripts").resolve(name);
  }

  /** The names of the scripts in a folder, sorted. */
  static List<String> scriptsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.contains("."))
          .sorted()
          .toList();
    }
  }
}
