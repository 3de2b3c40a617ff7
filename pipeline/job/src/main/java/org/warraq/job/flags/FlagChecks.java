// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

/** Finds values of flags that are well-formed but make no sense, before any work is done. */
final class FlagChecks {
  private FlagChecks() {}

  /**
   * Looks at the flags that no part of the job checks itself.
   *
   * @throws UsageException if one of them makes no sense
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
          "--numShards: %d is no number of files; pass 1 or more, or 0 to let the runner choose"
              .formatted(shards));
    }
    double fraction = options.getMaxRejectedFraction();
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new UsageException(
          "--maxRejectedFraction: %s is no fraction; pass 0 to 1, such as 0.05"
              .formatted(fraction));
    }
  }

  private static void checkFormat(WarraqOptions options) {
    if (options.getOutputFormat() == OutputFormat.CONLLU
        && !options.getAnnotators().contains(AnnotationStep.SEGMENT)) {
      throw new UsageException(
          "--outputFormat: conllu has a line a word; pass --annotators=split,segment at least,"
              + " or another --outputFormat");
    }
    boolean adds = options.getIncremental() || options.getReplay() != null;
    if (adds && options.getOutputFormat() != OutputFormat.PARQUET) {
      throw new UsageException(
          "--outputFormat: what is there already is looked up in Parquet columns; pass"
              + " --outputFormat=parquet, or no --incremental and no --replay");
    }
    if (adds && options.getOverwrite()) {
      throw new UsageException(
          "--overwrite: deletes the runs that --incremental and --replay add to; pass one of them");
    }
  }

  private static void checkReplay(WarraqOptions options) {
    if (options.getInput() != null) {
      throw new UsageException("--replay: reads rejected inputs only; pass no --input beside it");
    }
    if (options.getIncremental()) {
      throw new UsageException("--replay: adds a run by itself; pass no --incremental beside it");
    }
  }
}
