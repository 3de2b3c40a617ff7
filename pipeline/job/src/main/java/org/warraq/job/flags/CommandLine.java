// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Turns command-line arguments into options, with the defaults of the runner filled in. */
public final class CommandLine {
  private static final Pattern NO_PARALLELISM = Pattern.compile("--targetParallelism=(0+|-\\d+)");

  private CommandLine() {}

  /** Whether the user asks for the help text. */
  public static boolean asksForHelp(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals("--help") || arg.equals("-h"));
  }

  /** Whether the user asks for the version. */
  public static boolean asksForVersion(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals("--version") || arg.equals("-V"));
  }

  /**
   * Parses the arguments. A flag is written {@code --flag=value} or {@code --flag value}; {@code
   * --flag} alone means true.
   *
   * @throws UsageException if a flag is unknown or its value makes no sense
   */
  public static WarraqOptions parse(String... args) {
    List<String> flags = joinValues(args);
    addDefaults(RunnerDefaults.of(flags), flags);
    addDefaults(StorageDefaults.of(flags), flags);
    requireParallelism(flags);
    GoogleCredentials.ofThisMachine().requireFor(flags);
    WarraqOptions options = parse(flags);
    boolean isReplay = options.getReplay() != null;
    boolean namesOutput = UnparsedFlags.contain("--output", flags);
    if (isReplay && !namesOutput) {
      options.setOutput(options.getReplay());
    }
    FlagChecks.check(options);
    if (isReplay && namesOutput) {
      throw new UsageException(
          "--replay: writes into the folder that it reads; remove the flag --output");
    }
    return options;
  }

  private static void addDefaults(Map<String, String> defaults, List<String> flags) {
    defaults.forEach(
        (flag, value) -> {
          if (!UnparsedFlags.contain(flag, flags)) {
            flags.add(flag + "=" + value);
          }
        });
  }

  private static WarraqOptions parse(List<String> flags) {
    try {
      PipelineOptionsFactory.register(WarraqOptions.class);
      return PipelineOptionsFactory.fromArgs(flags.toArray(String[]::new))
          .withValidation()
          .as(WarraqOptions.class);
    } catch (IllegalArgumentException e) {
      throw BeamComplaints.explained(e, flags);
    }
  }

  /**
   * Checks {@code --targetParallelism} as text, because it belongs to DirectRunner, whose options
   * are not on the class path of the compiler.
   */
  private static void requireParallelism(List<String> flags) {
    for (String flag : flags) {
      Matcher noParallelism = NO_PARALLELISM.matcher(flag);
      if (noParallelism.matches()) {
        throw new UsageException(
            "--targetParallelism: %s is not a number of cores; pass 1 or more"
                .formatted(noParallelism.group(1)));
      }
    }
  }

  /** Joins a flag and a value that are separate arguments: {@code --flag=value}. */
  private static List<String> joinValues(String... args) {
    List<String> flags = new ArrayList<>();
    boolean awaitsValue = false;
    for (String arg : args) {
      if (arg.startsWith("--")) {
        flags.add(arg);
        awaitsValue = !arg.contains("=");
      } else if (awaitsValue) {
        flags.add(flags.remove(flags.size() - 1) + "=" + arg);
        awaitsValue = false;
      } else {
        throw new UsageException(
            "'" + arg + "' does not follow a flag; write --flag=value (--help lists the flags)");
      }
    }
    return flags;
  }
}
