// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.known.RepeatedIds;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.record.Printable;
import org.warraq.job.store.OutputLayout;

/** The lines that a published run prints: its counts, and where its output is. */
record ClosingMessage(WarraqOptions options, RunOutcome outcome) {

  /** A word that a shell takes as it is; any other must be quoted. */
  private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._:@%+=,-]+");

  /** Longer ids and causes are cut, in UTF-16 units. */
  private static final int MAX_SHOWN = 300;

  void print(PrintStream out) throws IOException {
    printCounts(out);
    printPlaces(out);
  }

  private void printCounts(PrintStream out) throws IOException {
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
      printRejected(counts, out);
    }
    printMetadata(counts, out);
    printRepeatedIds(out);
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

  /** The kinds of rejected inputs, each with an example, and how to see the others. */
  private void printRejected(RunCounts counts, PrintStream out) throws IOException {
    RunMode mode = outcome.mode();
    SortedMap<String, Long> kinds = counts.get(CounterGroup.REJECTED);
    Map<String, RejectedExamples.Example> examples =
        RejectedExamples.of(mode.folder(), mode.time(), kinds.keySet());
    out.printf(
        Locale.ROOT,
        "Rejected %,d inputs%s:%n",
        counts.get(RunCounters.REJECTED),
        isLocal() ? ", which this lists: " + queryForRejected() : "");
    kinds.forEach(
        (error, count) -> {
          RejectedExamples.Example example = examples.get(error);
          out.printf(
              Locale.ROOT,
              "  %,d %s%s%n",
              count,
              error,
              example == null
                  ? ""
                  : ", such as %s: %s"
                      .formatted(shortened(example.place()), shortened(example.message())));
        });
  }

  private boolean isLocal() {
    return !FileNames.isRemote(outcome.mode().folder().toString());
  }

  private String queryForRejected() {
    return "%s %s \"SELECT error, id, source, message FROM rejected\""
        .formatted(script("query"), quoted(outcome.mode().folder().toString()));
  }

  private static String shortened(String text) {
    String safe = Printable.of(text);
    return safe.length() <= MAX_SHOWN
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(MAX_SHOWN, -1)) + "…";
  }

  private void printRepeatedIds(PrintStream out) throws IOException {
    RepeatedIds repeated = RepeatedIds.in(outcome.mode().folder(), outcome.mode().time());
    if (repeated.ids() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d ids occur more than once, such as %s. Queries and incremental runs take the articles of"
              + " one id for one article; give each its own, or name another field with --idField.%n",
          repeated.ids(),
          repeated.examples().stream().map(ClosingMessage::shortened).collect(joining(", ")));
    }
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
    if (outcome.counts().get(RunCounters.REJECTED) > 0) {
      out.printf("Rejected:  %s/%n", mode.publishedRejected());
    }
    out.printf("Summary:   %s%n", mode.folder().runJson());
    out.printf("To look:   %s%n", lookCommand(mode));
  }

  private String lookCommand(RunMode mode) {
    String records =
        mode.hasRecordFiles(outcome.counts())
            ? quoted(mode.publishedRecords())
            : quoted(mode.folder().annotated()) + "/*";
    String recordFiles =
        records + "/" + OutputLayout.partFiles(options.getOutputFormat().extension());
    return switch (options.getOutputFormat()) {
      case PARQUET -> script("show") + " " + quoted(mode.folder().toString());
      case JSONL -> "head -n 1 " + recordFiles;
      case CONLLU -> "head -n 40 " + recordFiles;
    };
  }

  private static String script(String name) {
    return quoted(System.getProperty("warraq.scripts", "scripts") + "/" + name);
  }

  private static String quoted(String word) {
    return PLAIN_WORD.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
