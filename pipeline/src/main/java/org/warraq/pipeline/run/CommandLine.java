// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.warraq.pipeline.UsageException;
import org.warraq.pipeline.WarraqOptions;

/** From the words of the command line to options. */
final class CommandLine {
  /**
   * What the DirectRunner should do unless told otherwise. Its checks that no transform changes or
   * fails to encode an element are for tests: our elements are immutable, and their coder is
   * tested. Not to block lets the launcher show progress.
   */
  private static final Map<String, String> LOCAL_DEFAULTS =
      Map.of(
          "--blockOnRun", "false",
          "--enforceImmutability", "false",
          "--enforceEncodability", "false",
          "--targetParallelism", Integer.toString(Runtime.getRuntime().availableProcessors()));

  private CommandLine() {}

  /** Whether help was asked for. */
  static boolean asksForHelp(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals("--help") || arg.equals("-h"));
  }

  /**
   * The options that {@code args} give: {@code --flag=value}, {@code --flag value}, or {@code
   * --flag} alone for true.
   *
   * @throws UsageException if a flag is unknown or its value unfit
   */
  static WarraqOptions parse(String... args) {
    List<String> flags = joinValues(args);
    LOCAL_DEFAULTS.forEach(
        (flag, value) -> {
          if (flags.stream().noneMatch(given -> given.startsWith(flag + "="))) {
            flags.add(flag + "=" + value);
          }
        });
    try {
      PipelineOptionsFactory.register(WarraqOptions.class);
      return PipelineOptionsFactory.fromArgs(flags.toArray(String[]::new))
          .withValidation()
          .as(WarraqOptions.class);
    } catch (IllegalArgumentException e) {
      throw new UsageException(firstLine(e) + " (--help lists the flags)");
    }
  }

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
        throw new UsageException("'" + arg + "' belongs to no flag (--help lists the flags)");
      }
    }
    return flags;
  }

  private static String firstLine(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("bad flags");
  }
}
