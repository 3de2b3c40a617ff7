// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.read.InputFiles;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.OutputLayout;

/** What a run says of itself when it is done. */
record ClosingMessage(
    WarraqOptions options, InputFiles input, OutputFolder folder, RunOutcome outcome) {

  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._:@%+=,-]+");

  void print(PrintStream out) {
    RunCounts counts = outcome.counts();
    out.printf(
        Locale.ROOT,
        "Annotated %,d of %,d articles in %.1f s: %,d sentences, %,d words, %,d segments, %,d names.%n",
        counts.get(RunCounters.ANNOTATED),
        counts.get(RunCounters.READ),
        outcome.duration().toMillis() / 1000.0,
        counts.get(RunCounters.SENTENCES),
        counts.get(RunCounters.WORDS),
        counts.get(RunCounters.SEGMENTS),
        counts.get(RunCounters.ENTITIES));
    if (counts.get(RunCounters.SKIPPED) > 0) {
      out.printf(
          Locale.ROOT,
          "Skipped %,d that the output holds as they are.%n",
          counts.get(RunCounters.SKIPPED));
    }
    if (counts.get(RunCounters.REJECTED) > 0) {
      out.printf(
          Locale.ROOT,
          "Rejected %,d: %s, with their causes in %s/%n",
          counts.get(RunCounters.REJECTED),
          counts.get(CounterGroup.REJECTED),
          isPublishedAsAWhole() ? folder.rejected(outcome.run()) : folder.rejected());
    }
    if (input.ignoredFiles() > 0) {
      out.printf(
          Locale.ROOT,
          "Passed over %,d files that are no articles by their name (--inputFormat takes all).%n",
          input.ignoredFiles());
    }
    if (counts.get(RunCounters.ANNOTATED) > 0 || !isPublishedAsAWhole()) {
      out.printf(
          "Records:   %s/%n",
          isPublishedAsAWhole() ? folder.annotated(outcome.run()) : folder.annotated());
    }
    out.printf("Account:   %s%n", folder.runJson());
    out.printf("Look:      %s%n", lookCommand());
  }

  private boolean isPublishedAsAWhole() {
    return options.getRunTime() != null;
  }

  private String lookCommand() {
    String annotated = quoted(folder.annotated());
    return switch (options.getOutputFormat()) {
      case PARQUET ->
          quoted(System.getProperty("warraq.scripts", "scripts") + "/show")
              + " "
              + quoted(folder.toString());
      case JSONL -> "head -n 1 " + annotated + "/" + recordFiles();
      case CONLLU -> "head -n 40 " + annotated + "/" + recordFiles();
    };
  }

  /** A glob of the names of all files of records. */
  private String recordFiles() {
    return OutputLayout.partFiles(options.getOutputFormat().extension());
  }

  /** A word as a shell takes it, whatever signs are in it. */
  private static String quoted(String word) {
    return PLAIN_WORD.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
