// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.read.InputFiles;
import org.warraq.job.read.ReadArticles;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;
import org.warraq.job.write.RunDestination;

/**
 * The kind of a run, together with its input, its output folder and its time. A <b>fresh</b> run
 * fills an empty output folder. An <b>incremental</b> run adds articles that are new or have
 * changed. A <b>replay</b> adds inputs that earlier runs rejected.
 *
 * <p>The flags that choose the kind ({@code --incremental}, {@code --replay}) are read here only;
 * all other classes ask the mode.
 *
 * <p>Immutable and safe for use by many threads.
 */
public sealed interface RunMode permits FreshRun, AddedRun {

  /**
   * The mode that the flags ask for, with its input looked up. Writes nothing.
   *
   * @param clock is read after the input is looked up. The run's time is that of the clock or
   *     later, because it must be later than those of all earlier runs in the folder
   * @throws UsageException if the input cannot be read or overlaps with the output, or if the
   *     output folder does not suit the mode
   * @throws IOException if the output folder cannot be listed
   */
  static RunMode of(WarraqOptions options, InstantSource clock) throws IOException {
    FileSystems.setDefaultPipelineOptions(options); // Before this, only local files are known.
    OutputFolder folder = OutputFolder.of(options.getOutput());
    if (options.getReplay() != null) {
      return ReplayRun.of(options, folder, clock);
    }
    return options.getIncremental()
        ? IncrementalRun.of(options, folder, clock)
        : FreshRun.of(options, folder, clock);
  }

  /**
   * The mode of a fresh run whose pipeline is built but not executed: a dry run. No file or folder
   * is looked at.
   *
   * @throws UsageException if a flag about input or output makes no sense
   */
  static RunMode withoutLookup(WarraqOptions options) {
    return new FreshRun(
        OutputFolder.of(options.getOutput()),
        InputFiles.withoutLookup(options),
        RunName.of(Instant.now()),
        false);
  }

  /** The output folder. */
  OutputFolder folder();

  /** The files that the run reads. */
  InputFiles input();

  /** The time of the run, which is also its name. */
  RunName time();

  /** The transform that reads the run's articles. */
  ReadArticles readArticles(ReadOptions options);

  /** Whether articles are skipped that the output folder holds unchanged. */
  boolean skipsKnown();

  /** The folders that the run's transforms write to. */
  RunDestination destination();

  /**
   * Prepares the output folder, which the caller has locked: publishes or deletes what killed runs
   * left. A mode made afterwards knows about it.
   *
   * @return what was found, in one line each
   * @throws UsageException if the folder holds files that are in the way
   * @throws IOException if the file system fails
   */
  List<String> prepareFolder() throws IOException;

  /**
   * Notes in the folder that the run's files are not complete, where the next run would take them
   * for complete if this one were killed.
   *
   * @throws IOException if the file system fails
   */
  void markUnfinished() throws IOException;

  /**
   * Publishes the run, whose transforms have written all files.
   *
   * @param summary the content of run.json
   * @throws IOException if the file system fails
   */
  void publish(RunCounts counts, byte[] summary) throws IOException;

  /**
   * Whether the run's articles show what the feed is like. Only then are run statistics recorded
   * and compared with those of earlier runs, and only then does {@code --maxRejectedFraction}
   * apply.
   */
  boolean describesFeed();

  /** The folder of the run's records once it is published. */
  String publishedRecords();

  /** The folder of the run's rejected inputs once it is published. */
  String publishedRejected();

  /** Whether the published run has files of records; they may be empty. */
  boolean hasRecordFiles(RunCounts counts);
}
