// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a run began, in UTC: its name, as in {@code run=20261125T184500Z}. Names are ordered as
 * times are. Runs that lie in no folder of their own have the empty name, and come first.
 */
public record RunTime(String name) implements Comparable<RunTime> {
  /** That of records in no run's own folder. */
  public static final RunTime NONE = new RunTime("");

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Pattern IN_PATH =
      Pattern.compile(
          ".*/(?:run=(?<folder>TIME)/[^/]*|runs/(?<account>TIME)\\.json)"
              .replace("TIME", "\\d{8}T\\d{6}Z"),
          Pattern.DOTALL);

  static RunTime of(Instant time) {
    return new RunTime(FORMAT.format(time));
  }

  /** The run that a file belongs to. */
  public static RunTime ofFile(String path) {
    Matcher in = IN_PATH.matcher(path);
    if (!in.matches()) {
      return NONE;
    }
    String folder = in.group("folder");
    return new RunTime(folder == null ? in.group("account") : folder);
  }

  /** {@code now}, or a second after this run if a clock went back. */
  RunTime next(Instant now) {
    RunTime next = of(now);
    return next.compareTo(this) > 0
        ? next
        : of(FORMAT.parse(name, Instant::from).plus(1, ChronoUnit.SECONDS));
  }

  /** What the folder of this run is called. */
  String folder() {
    return "run=" + name;
  }

  @Override
  public int compareTo(RunTime other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
