// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Translates Beam's messages about bad flags, which name Java classes and properties, into messages
 * that name the flag and the value.
 */
final class BeamComplaints {
  private static final Pattern UNKNOWN_FLAG =
      Pattern.compile(".* missing a property named '([^']*)'\\.(.*)");
  private static final Pattern NOT_ACCEPTED =
      Pattern.compile(".*from String \"([^\"]*)\": not one of the values accepted .*\\[(.*)\\].*");
  private static final Pattern NOT_A_NUMBER =
      Pattern.compile(".*value of type `(int|long|double)` from String \"([^\"]*)\".*");

  private static final Pattern NOT_A_BOOLEAN =
      Pattern.compile(".*value of type `(?:boolean|java.lang.Boolean)` from String \"([^\"]*)\".*");

  private static final Pattern UNKNOWN_RUNNER =
      Pattern.compile("Unknown 'runner' specified '([^']*)', supported .*\\[(.*)\\].*");

  private static final Pattern SEVERAL_VALUES =
      Pattern.compile("expected one element but was: <(.*)>");

  private BeamComplaints() {}

  /** The complaint in a user's words; in Beam's own, if it is of no known kind. */
  static UsageException explained(IllegalArgumentException complaint, List<String> flags) {
    String message = String.valueOf(complaint.getMessage()).lines().findFirst().orElse("bad flags");
    return new UsageException(translated(message, flags) + " (--help lists the flags)", complaint);
  }

  private static String translated(String message, List<String> flags) {
    Matcher unknown = UNKNOWN_FLAG.matcher(message);
    if (unknown.matches()) {
      return "--%s: no such flag.%s"
          .formatted(unknown.group(1), unknown.group(2).replaceAll("'(\\w+)'", "--$1"));
    }
    Matcher notAccepted = NOT_ACCEPTED.matcher(message);
    if (notAccepted.matches()) {
      String value = notAccepted.group(1);
      return "%s: '%s' is not one of %s"
          .formatted(flagWithValue(value, flags), value, sorted(notAccepted.group(2)));
    }
    Matcher unknownRunner = UNKNOWN_RUNNER.matcher(message);
    if (unknownRunner.matches()) {
      return "--runner: '%s' is not one of %s"
          .formatted(unknownRunner.group(1), sorted(unknownRunner.group(2)));
    }
    Matcher notANumber = NOT_A_NUMBER.matcher(message);
    if (notANumber.matches()) {
      String value = notANumber.group(2);
      String kind = notANumber.group(1).equals("double") ? "number" : "whole number in range";
      return "%s: '%s' is not a %s; pass one".formatted(flagWithValue(value, flags), value, kind);
    }
    Matcher notABoolean = NOT_A_BOOLEAN.matcher(message);
    if (notABoolean.matches()) {
      String value = notABoolean.group(1);
      return "%s: '%s' is neither true nor false; pass one of them, or the flag alone"
          .formatted(flagWithValue(value, flags), value);
    }
    Matcher severalValues = SEVERAL_VALUES.matcher(message);
    if (severalValues.matches()) {
      String values = severalValues.group(1);
      return "%s: is given more than once (%s); pass it once"
          .formatted(flagWithValue(values.split(", ", 2)[0], flags), values);
    }
    return message;
  }

  /** Beam lists values in any order, and with them a runner that is for its own tests. */
  private static String sorted(String values) {
    return Arrays.stream(values.split(",\\s*"))
        .filter(value -> !value.startsWith("Test"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Beam names the value only, so the flag is the first one that has it. */
  private static String flagWithValue(String value, List<String> flags) {
    return flags.stream()
        .map(flag -> flag.split("=", 2))
        .filter(flag -> flag.length == 2 && List.of(flag[1].split(",", -1)).contains(value))
        .map(flag -> flag[0])
        .findFirst()
        .orElse("a flag");
  }
}
