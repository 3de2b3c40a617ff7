// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with the logs of the last nights, one file per night.
 *
 * @param keep the number of logs to keep
 */
record NightlyLogs(Path folder, int keep) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("nightly-\\d{8}T\\d{6}Z-\\d+\\.log");

  /**
   * Creates an empty log for a new night, and deletes the oldest logs if there are too many. The
   * name has the process id too, because two nights may start in the same second.
   */
  Path next() throws IOException {
    Files.createDirectories(folder);
    long pid = ProcessHandle.current().pid();
    String name = "nightly-%s-%s.log".formatted(TIME.format(Instant.now()), pid);
    Path log = Files.writeString(folder.resolve(name), "");
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder)) {
      logs =
          files
              .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
              .sorted()
              .toList();
    }
    for (Path old : logs.subList(0, Math.max(0, logs.size() - keep))) {
      Files.deleteIfExists(old);
    }
    return log;
  }
}
