// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.warraq.job.flags.UsageException;

/**
 * What a night's run is told: flags of the job, one a line, and settings {@code name = value} of
 * the night itself. Lines that begin with # are comments. Relative paths begin at the file's
 * folder.
 *
 * @param folder where the file lies
 * @param flags of the job, as they stand
 * @param logs folder for logs
 * @param keepLogs so many are kept
 * @param heap the job's memory as Java takes it; empty for that of this process
 * @param onFailure a shell command; empty for none
 */
record NightlyConfig(
    Path folder, List<String> flags, Path logs, int keepLogs, String heap, String onFailure) {
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern HEAP = Pattern.compile("[1-9]\\d*[kmgKMG]?");
  private static final String INCREMENTAL = "--incremental";

  NightlyConfig {
    flags = List.copyOf(flags);
  }

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read, or a line makes no sense
   */
  static NightlyConfig read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UsageException(
          "'%s' cannot be read (%s); name a file like docs/nightly/example.conf".formatted(file, e),
          e);
    }
    NightlyConfig config = defaults(file.toAbsolutePath().normalize().getParent());
    for (int i = 0; i < lines.size(); i++) {
      try {
        config = config.with(lines.get(i).strip());
      } catch (UsageException e) {
        throw new UsageException("'%s', line %d: %s".formatted(file, i + 1, e.getMessage()), e);
      }
    }
    return config;
  }

  private static NightlyConfig defaults(Path folder) {
    return new NightlyConfig(folder, List.of(INCREMENTAL), folder.resolve("logs"), 30, "", "");
  }

  private NightlyConfig with(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return this;
    }
    if (line.startsWith("--")) {
      return withFlag(line);
    }
    String[] setting = line.split("=", 2);
    if (setting.length < 2) {
      throw new UsageException("'" + line + "' is no --flag and no name = value");
    }
    return with(setting[0].strip(), setting[1].strip());
  }

  private NightlyConfig with(String name, String value) {
    return switch (name) {
      case "logs" ->
          new NightlyConfig(folder, flags, folder.resolve(value), keepLogs, heap, onFailure);
      case "keep-logs" -> {
        int count = Integer.parseInt(checked(value, COUNT, "is no number of logs; such as 30"));
        yield new NightlyConfig(folder, flags, logs, count, heap, onFailure);
      }
      case "heap" -> {
        String size = checked(value, HEAP, "is no size of memory; such as 2g");
        yield new NightlyConfig(folder, flags, logs, keepLogs, size, onFailure);
      }
      case "on-failure" -> new NightlyConfig(folder, flags, logs, keepLogs, heap, value);
      default ->
          throw new UsageException(
              "'" + name + "' is no setting; there are logs, keep-logs, heap and on-failure");
    };
  }

  private static String checked(String value, Pattern pattern, String complaint) {
    if (!pattern.matcher(value).matches()) {
      throw new UsageException("'" + value + "' " + complaint);
    }
    return value;
  }

  private NightlyConfig withFlag(String flag) {
    List<String> more = new ArrayList<>(flags);
    if (!flag.equals(INCREMENTAL)) {
      more.add(flag);
    }
    return new NightlyConfig(folder, more, logs, keepLogs, heap, onFailure);
  }
}
