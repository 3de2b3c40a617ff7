// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import java.io.PrintStream;
import java.time.Duration;
import org.warraq.pipeline.WarraqOptions;
import org.warraq.pipeline.count.RunCounters;
import org.warraq.pipeline.count.RunCounts;
import org.warraq.pipeline.read.InputFiles;
import org.warraq.pipeline.write.OutputFolder;

/** What a run says of itself when it is done. */
record Summary(
    WarraqOptions options,
    InputFiles input,
    OutputFolder folder,
    RunCounts counts,
    Duration duration) {

  void print(PrintStream out) {
    out.printf(
        "Annotated %,d of %,d articles in %.1f s: %,d sentences, %,d words, %,d segments, %,d names.%n",
        counts.get(RunCounters.ANNOTATED),
        counts.get(RunCounters.READ),
        duration.toMillis() / 1000.0,
        counts.get(RunCounters.SENTENCES),
        counts.get(RunCounters.WORDS),
        counts.get(RunCounters.SEGMENTS),
        counts.get(RunCounters.ENTITIES));
    if (counts.get(RunCounters.REJECTED) > 0) {
      out.printf(
          "Rejected %,d: %s, with their causes in %s/%n",
          counts.get(RunCounters.REJECTED), counts.rejectedFor(), folder.rejected());
    }
    if (input.ignoredFiles() > 0) {
      out.printf(
          "Passed over %,d files that are no articles by their name (--inputFormat takes all).%n",
          input.ignoredFiles());
    }
    out.printf("Records:   %s/%n", folder.annotated());
    out.printf("Account:   %s%n", folder.runJson());
    out.printf("Look:      %s%n", lookCommand());
  }

  private String lookCommand() {
    return switch (options.getOutputFormat()) {
      case PARQUET -> "scripts/show " + folder;
      case JSONL -> "head -n 1 " + folder.annotated() + "/part-*.jsonl";
      case CONLLU -> "head -n 40 " + folder.annotated() + "/part-*.conllu";
    };
  }
}
