// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.flags.OutputFormat;

/**
 * The names of all files and folders in an output folder; no other class of the job spells them.
 *
 * <pre>
 *   annotated/run=TIME/part-*        records of a run or a compaction
 *   rejected/run=TIME/part-*.jsonl   rejected inputs of a run or a compaction
 *   run.json                         run summary of the newest run, compactions not counted
 *   runs/TIME.json                   run summary of each run and each compaction
 *   runs/TIME.known                  which articles the run annotated: an index of its records
 *   .staging/                        files that are not complete yet
 *   .staging/run=TIME/               a {@link StagedRun}: annotated/ and rejected/; when both are
 *                                    complete, run.json, and replaces-rejected if it is a replay
 *   .unfinished                      the TIME of a fresh run whose files are not complete
 *   .lock                            locked by the run at work in the folder
 * </pre>
 *
 * TIME is a {@link RunName}, such as 20261125T184500Z. Older versions of the program put the files
 * of a fresh run directly into annotated/ and rejected/.
 */
public final class OutputLayout {
  /** The name of a file of records or rejected inputs begins with this word and a hyphen. */
  public static final String PART = "part";

  /** The extension of files of rejected inputs, with the dot. */
  public static final String REJECTED_EXTENSION = OutputFormat.JSONL.extension();

  static final String ANNOTATED = "annotated";
  static final String REJECTED = "rejected";
  static final String SUMMARY = "run.json";
  static final String SUMMARIES = "runs";
  static final String STAGING = ".staging";
  static final String UNFINISHED = ".unfinished";
  static final String LOCK = ".lock";

  /** An empty file that says: this run's rejected inputs replace those of all earlier runs. */
  static final String REPLACES_REJECTED = "replaces-rejected";

  private static final String RUN_FOLDER = "run=";
  private static final String SUMMARY_EXTENSION = ".json";
  private static final String KNOWN_EXTENSION = ".known";

  /** Beam's own folder for unfinished files, inside the staging folder. */
  private static final String BEAM_STAGING = ".temp-beam";

  /**
   * The path of a file that a run writes and keeps, such as {@code OUT/run.json}, {@code
   * OUT/runs/TIME.json}, {@code OUT/annotated/part-1.jsonl} or {@code
   * OUT/rejected/run=TIME/part-1.jsonl}.
   */
  private static final Pattern FILE_OF_ANY_RUN =
      Pattern.compile(
          "(?<output>.*)/(?:(?:%s|%s)/(?:%s[^/]+/)?%s-[^/]*|(?<summary>%s/[^/]+%s|%s)|%5$s/[^/]+%8$s)"
              .formatted(
                  ANNOTATED,
                  REJECTED,
                  RUN_FOLDER,
                  PART,
                  SUMMARIES,
                  Pattern.quote(SUMMARY_EXTENSION),
                  Pattern.quote(SUMMARY),
                  Pattern.quote(KNOWN_EXTENSION)),
          Pattern.DOTALL);

  /**
   * The path of a file that lies in a folder {@code run=TIME}, or is one of {@code runs/TIME.*}.
   */
  private static final Pattern FILE_OF_NAMED_RUN =
      Pattern.compile(
          ".*/(?:%1$s(?<folder>%2$s)/[^/]*|%3$s/(?<summary>%2$s)(?:%4$s|%5$s))"
              .formatted(
                  RUN_FOLDER,
                  RunName.PATTERN,
                  SUMMARIES,
                  Pattern.quote(SUMMARY_EXTENSION),
                  Pattern.quote(KNOWN_EXTENSION)),
          Pattern.DOTALL);

  /** The path of a folder in an output folder, such as {@code OUT/rejected/run=TIME}. */
  private static final Pattern FOLDER =
      Pattern.compile(
          ".*/(?:%s|%s|%s|%s|%s[^/]*|%s[^/]+)"
              .formatted(
                  ANNOTATED,
                  REJECTED,
                  SUMMARIES,
                  Pattern.quote(STAGING),
                  Pattern.quote(BEAM_STAGING),
                  RUN_FOLDER),
          Pattern.DOTALL);

  private OutputLayout() {}

  /**
   * The path of a file of records or rejected inputs.
   *
   * @param uniqueName part of the name that no other file of the folder has
   * @param extension with the dot
   */
  public static String partFile(String folder, String uniqueName, String extension) {
    return folder + "/" + PART + "-" + uniqueName + extension;
  }

  /**
   * A glob of the names of all files of records or rejected inputs in a folder.
   *
   * @param extension with the dot; empty for files of any extension
   */
  public static String partFiles(String extension) {
    return PART + "-*" + extension;
  }

  /** The name of the folder that holds the files of one run. */
  static String runFolder(RunName run) {
    return RUN_FOLDER + run;
  }

  /** The name of the file in {@code runs/} that holds the run summary of one run. */
  static String summaryFile(RunName run) {
    return run + SUMMARY_EXTENSION;
  }

  /** The name of the file in {@code runs/} that holds the index of one run's records. */
  static String knownFile(RunName run) {
    return run + KNOWN_EXTENSION;
  }

  /** The run that wrote a file; {@link RunName#NONE} if the path does not name a run. */
  static RunName runOf(String path) {
    Matcher file = FILE_OF_NAMED_RUN.matcher(path);
    if (!file.matches()) {
      return RunName.NONE;
    }
    String folder = file.group("folder");
    return new RunName(folder == null ? file.group("summary") : folder);
  }

  /** The output folder of a file that has the name of a run's file; empty for any other file. */
  static Optional<String> outputFolderOf(String path) {
    Matcher file = FILE_OF_ANY_RUN.matcher(path);
    return file.matches() ? Optional.of(file.group("output")) : Optional.empty();
  }

  /** Whether a path is that of a run summary. */
  static boolean isSummary(String path) {
    Matcher file = FILE_OF_ANY_RUN.matcher(path);
    return file.matches() && file.group("summary") != null;
  }

  /** Whether a path is that of a folder inside an output folder, not of a file. */
  static boolean isFolder(String path) {
    return FOLDER.matcher(path).matches();
  }
}
