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

/** A folder with a log for each of the last runs. */
record NightlyLogs(Path folder, int keep) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("nightly-\\d{8}T\\d{6}Z-\\d+\\.log");

  /** Begins a new log, and deletes those that are too many, the oldest first. */
  Path next() throws IOException {
    Files.createDirectories(folder);
    String name = "nightly-%s-%d.log".formatted(TIME.format(Instant.now()), pid());
    Path log = Files.writeString(folder.resolve(name), "");
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder)) {
      logs =
          files.filter(f -> NAME.matcher(f.getFileName().toString()).matches()).sorted().toList();
    }
    for (Path old : logs.subList(0, Math.max(0, logs.size() - keep))) {
      Files.deleteIfExists(old);
    }
    return log;
  }

  /** Tells the logs of two starts in one second apart. */
  private static long pid() {
    return ProcessHandle.current().pid();
  }
}
