// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.UsageException;

/**
 * The configuration of a night, read from a file such as {@code docs/nightly/example.conf}. A line
 * is a flag of the job ({@code --name=value}), a setting of the night ({@code name = value}), a
 * comment (#) or empty. Relative paths start at the file's folder. Immutable.
 *
 * @param folder the folder of the file
 * @param flags the flags of the job; {@code --incremental} is always the first, and {@code
 *     --report} is added where the output folder has a report
 * @param logs the folder of the logs
 * @param keepLogs the number of logs to keep
 * @param heap the memory of the job, in the form of Java's {@code -Xmx}; empty for as much as this
 *     process may use
 * @param onFailure a shell command for nights that fail; empty for none
 */
record NightlyConfig(
    Path folder, List<String> flags, Path logs, int keepLogs, String heap, String onFailure) {
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern HEAP = Pattern.compile("[1-9]\\d*[kmgKMG]?");
  private static final String INCREMENTAL = "--incremental";
  private static final String OUTPUT = "--output=";
  private static final int DEFAULT_KEEP_LOGS = 30;

  NightlyConfig {
    flags = List.copyOf(flags);
  }

  /**
   * Reads the file.
   *
   * @throws UsageException if it cannot be read, or a line makes no sense
   */
  static NightlyConfig read(Path file) {
    if (!Files.exists(file)) {
      throw new UsageException(
          "there is no file '%s'; pass one like docs/nightly/example.conf".formatted(file));
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UsageException(
          "'%s' cannot be read (%s); pass a file like docs/nightly/example.conf".formatted(file, e),
          e);
    }
    NightlyConfig config = defaults(file.toAbsolutePath().normalize().getParent());
    for (int i = 0; i < lines.size(); i++) {
      try {
        config = config.withLine(lines.get(i).strip());
      } catch (UsageException e) {
        throw new UsageException("'%s', line %s: %s".formatted(file, i + 1, e.getMessage()), e);
      }
    }
    return config.withReportIfThere();
  }

  /** Where the output folder has a report, the night writes it again, with its records. */
  private NightlyConfig withReportIfThere() {
    boolean isThere =
        flags.stream()
            .filter(flag -> flag.startsWith(OUTPUT))
            .map(flag -> FileNames.withoutLocalScheme(flag.substring(OUTPUT.length())))
            .anyMatch(output -> Files.exists(folder.resolve(output).resolve("report.html")));
    boolean decided = flags.stream().anyMatch(flag -> flag.matches("--report(=.*)?"));
    return isThere && !decided ? withFlag("--report") : this;
  }

  private static NightlyConfig defaults(Path folder) {
    return new NightlyConfig(
        folder, List.of(INCREMENTAL), folder.resolve("logs"), DEFAULT_KEEP_LOGS, "", "");
  }

  private NightlyConfig withLine(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return this;
    }
    if (line.startsWith("--")) {
      return withFlag(line);
    }
    String[] setting = line.split("=", 2);
    if (setting.length < 2) {
      throw new UsageException(
          "'"
              + line
              + "' is neither a flag (--name=value) nor a setting (name = value); write one of them");
    }
    return withSetting(setting[0].strip(), setting[1].strip());
  }

  private NightlyConfig withSetting(String name, String value) {
    return switch (name) {
      case "logs" ->
          new NightlyConfig(folder, flags, folder.resolve(value), keepLogs, heap, onFailure);
      case "keep-logs" -> {
        requireMatch(COUNT, name, value, "a number of logs; write one such as 30");
        yield new NightlyConfig(folder, flags, logs, Integer.parseInt(value), heap, onFailure);
      }
      case "heap" -> {
        requireMatch(HEAP, name, value, "an amount of memory; write one such as 2g");
        yield new NightlyConfig(folder, flags, logs, keepLogs, value, onFailure);
      }
      case "on-failure" -> new NightlyConfig(folder, flags, logs, keepLogs, heap, value);
      default ->
          throw new UsageException(
              "'" + name + "' is not a setting; use logs, keep-logs, heap or on-failure");
    };
  }

  private static void requireMatch(Pattern pattern, String name, String value, String expected) {
    if (!pattern.matcher(value).matches()) {
      throw new UsageException("%s: '%s' is not %s".formatted(name, value, expected));
    }
  }

  private NightlyConfig withFlag(String flag) {
    List<String> allFlags = new ArrayList<>(flags);
    if (!flag.equals(INCREMENTAL)) {
      allFlags.add(flag);
    }
    return new NightlyConfig(folder, allFlags, logs, keepLogs, heap, onFailure);
  }
}
