// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

/** Checks, before any work, values of flags that are well-formed but make no sense. */
final class FlagChecks {
  private FlagChecks() {}

  /**
   * Checks the flags that no other part of the job checks.
   *
   * @throws UsageException if a value, or a combination of flags, makes no sense
   */
  static void check(WarraqOptions options) {
    checkNumbers(options);
    checkFormat(options);
    if (options.getReplay() != null) {
      checkReplay(options);
    }
  }

  private static void checkNumbers(WarraqOptions options) {
    int shards = options.getNumShards();
    if (shards < 0) {
      throw new UsageException(
          "--numShards: %s is not a number of files; pass 1 or more, or 0 to let the runner choose"
              .formatted(shards));
    }
    double fraction = options.getMaxRejectedFraction();
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new UsageException(
          "--maxRejectedFraction: %s is not a fraction; pass a number from 0 to 1, such as 0.05"
              .formatted(fraction));
    }
  }

  private static void checkFormat(WarraqOptions options) {
    if (options.getOutputFormat() == OutputFormat.CONLLU
        && !options.getAnnotators().contains(AnnotationStep.SEGMENT)) {
      throw new UsageException(
          "--outputFormat: conllu has one line per word; pass --annotators=split,segment at least,"
              + " or another --outputFormat");
    }
    boolean isAdded = options.getIncremental() || options.getReplay() != null;
    if (isAdded && options.getOverwrite()) {
      throw new UsageException(
          "--overwrite: deletes the runs that --incremental and --replay add to; pass only one of"
              + " these flags");
    }
  }

  private static void checkReplay(WarraqOptions options) {
    if (options.getInput() != null) {
      throw new UsageException("--replay: reads rejected inputs only; remove the flag --input");
    }
    if (options.getIncremental()) {
      throw new UsageException("--replay: adds a run anyway; remove the flag --incremental");
    }
  }
}
