// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.record.Printable;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.OutputLayout;

/** The lines that a published run prints: its counts, and where its output is. */
record ClosingMessage(WarraqOptions options, RunOutcome outcome) {

  /** A word that a shell takes as it is; any other must be quoted. */
  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._:@%+=,-]+");

  void print(PrintStream out) {
    printCounts(out);
    printPlaces(out);
  }

  private void printCounts(PrintStream out) {
    RunCounts counts = outcome.counts();
    out.printf(
        Locale.ROOT,
        "Annotated %,d of %,d articles in %.1f s: %,d sentences, %,d words, %,d segments,"
            + " %,d entities.%n",
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
          "Skipped %,d articles, because the output folder holds them already.%n",
          counts.get(RunCounters.SKIPPED));
    }
    if (counts.get(RunCounters.REJECTED) > 0) {
      out.printf(
          Locale.ROOT,
          "Rejected %,d inputs: %s. They are in %s/ with their causes.%n",
          counts.get(RunCounters.REJECTED),
          counts.get(CounterGroup.REJECTED),
          outcome.mode().publishedRejected());
    }
    printMetadata(counts, out);
    counts
        .get(CounterGroup.LEFT_OUT)
        .forEach((why, count) -> out.printf(Locale.ROOT, "Left out %,d %s.%n", count, why));
    counts
        .get(CounterGroup.LOOKS_LIKE)
        .forEach(
            (language, count) ->
                out.printf(
                    Locale.ROOT,
                    "%,d articles look like %s, not Arabic (--minArabic does not tell these"
                        + " apart).%n",
                    count,
                    language));
    outcome
        .mode()
        .input()
        .passedOver()
        .forEach(kind -> out.printf("Not read: %s.%n", Printable.of(kind)));
  }

  private static void printMetadata(RunCounts counts, PrintStream out) {
    if (!counts.get(CounterGroup.UNREAD_DATES).isEmpty()) {
      out.printf(
          Locale.ROOT,
          "Dates of some articles could not be read: %s. They stay in the metadata as they are.%n",
          counts.get(CounterGroup.UNREAD_DATES));
    }
    if (counts.get(RunCounters.FIELDS_LEFT_OUT) > 0) {
      out.printf(
          Locale.ROOT,
          "Left %,d long or surplus fields out of the metadata; name those that you need with"
              + " --keepFields.%n",
          counts.get(RunCounters.FIELDS_LEFT_OUT));
    }
  }

  private void printPlaces(PrintStream out) {
    RunMode mode = outcome.mode();
    if (mode.hasRecordFiles(outcome.counts())) {
      out.printf("Records:   %s/%n", mode.publishedRecords());
    }
    out.printf("Summary:   %s%n", mode.folder().runJson());
    out.printf("To look:   %s%n", lookCommand(mode.folder()));
  }

  private String lookCommand(OutputFolder folder) {
    String recordFiles =
        quoted(folder.annotated())
            + "/"
            + OutputLayout.partFiles(options.getOutputFormat().extension());
    return switch (options.getOutputFormat()) {
      case PARQUET ->
          quoted(System.getProperty("warraq.scripts", "scripts") + "/show")
              + " "
              + quoted(folder.toString());
      case JSONL -> "head -n 1 " + recordFiles;
      case CONLLU -> "head -n 40 " + recordFiles;
    };
  }

  private static String quoted(String word) {
    return PLAIN_WORD.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
