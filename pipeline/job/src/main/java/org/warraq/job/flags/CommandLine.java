// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** From the words of the command line to options. */
public final class CommandLine {
  private static final Pattern UNKNOWN_FLAG =
      Pattern.compile(".* missing a property named '([^']*)'\\.(.*)");
  private static final Pattern UNFIT_VALUE =
      Pattern.compile(".*from String \"([^\"]*)\": not one of the values accepted .*\\[(.*)\\].*");

  private static final Pattern NO_NUMBER =
      Pattern.compile(".*value of type `(int|long|double)` from String \"([^\"]*)\".*");
  private static final Pattern NO_PARALLELISM = Pattern.compile("--targetParallelism=(0+|-\\d+)");

  private CommandLine() {}

  /** Whether help was asked for. */
  public static boolean asksForHelp(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals("--help") || arg.equals("-h"));
  }

  /**
   * The options that {@code args} give: {@code --flag=value}, {@code --flag value}, or {@code
   * --flag} alone for true.
   *
   * @throws UsageException if a flag is unknown or its value unfit
   */
  public static WarraqOptions parse(String... args) {
    List<String> flags = joinValues(args);
    addDefaults(RunnerDefaults.of(flags), flags);
    addDefaults(StorageDefaults.of(flags), flags);
    requireParallelism(flags);
    if (Flags.contain("--runTime", flags)) {
      throw new UsageException("--runTime: no such flag (--help lists the flags)");
    }
    WarraqOptions options = parse(flags);
    boolean isReplay = options.getReplay() != null;
    boolean namesOutput = Flags.contain("--output", flags);
    if (isReplay && !namesOutput) {
      options.setOutput(options.getReplay());
    }
    FlagChecks.check(options);
    if (isReplay && namesOutput) {
      throw new UsageException(
          "--replay: its folder is the output too; pass no --output beside it");
    }
    return options;
  }

  private static void addDefaults(Map<String, String> defaults, List<String> flags) {
    defaults.forEach(
        (flag, value) -> {
          if (!Flags.contain(flag, flags)) {
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
      throw new UsageException(explain(e, flags) + " (--help lists the flags)", e);
    }
  }

  /** The flag is the runner's, whose options are not ours to read. */
  private static void requireParallelism(List<String> flags) {
    for (String flag : flags) {
      Matcher none = NO_PARALLELISM.matcher(flag);
      if (none.matches()) {
        throw new UsageException(
            "--targetParallelism: %s is no number of cores; pass 1 or more"
                .formatted(none.group(1)));
      }
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

  /** Beam's complaint in the words of a user, who knows flags but no Java classes. */
  private static String explain(IllegalArgumentException e, List<String> flags) {
    String complaint = String.valueOf(e.getMessage()).lines().findFirst().orElse("bad flags");
    Matcher unknown = UNKNOWN_FLAG.matcher(complaint);
    if (unknown.matches()) {
      return "--" + unknown.group(1) + ": no such flag." + unknown.group(2);
    }
    Matcher unfit = UNFIT_VALUE.matcher(complaint);
    if (unfit.matches()) {
      String value = unfit.group(1);
      return flagWithValue(value, flags) + ": '" + value + "' is none of " + unfit.group(2);
    }
    Matcher noNumber = NO_NUMBER.matcher(complaint);
    if (noNumber.matches()) {
      String value = noNumber.group(2);
      String kind = noNumber.group(1).equals("double") ? "number" : "whole number in range";
      return flagWithValue(value, flags) + ": '" + value + "' is no " + kind + "; pass one";
    }
    return complaint;
  }

  private static String flagWithValue(String value, List<String> flags) {
    return flags.stream()
        .map(flag -> flag.split("=", 2))
        .filter(flag -> flag.length == 2 && List.of(flag[1].split(",", -1)).contains(value))
        .map(flag -> flag[0])
        .findFirst()
        .orElse("a flag");
  }
}
