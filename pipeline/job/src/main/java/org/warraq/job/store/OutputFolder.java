// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.UsageException;

/**
 * The folder given by {@code --output}, with all its runs: where its files are, and what can be
 * done with them. {@link OutputLayout} shows which files it holds.
 *
 * <p>Immutable and safe for use by many threads, but only one run may change the files at a time;
 * see {@link #lock}.
 */
public final class OutputFolder {
  private final String path;
  private final FileOperations files;

  private OutputFolder(String path) {
    this.path = path;
    this.files = FileOperations.of(path);
  }

  /**
   * The output folder {@code path}, on any Beam file system; it need not exist.
   *
   * @throws UsageException if the path is blank
   */
  public static OutputFolder of(String path) {
    String name = FileNames.withoutLocalScheme(path);
    if (name.isBlank()) {
      throw new UsageException("--output: the name is empty; name a folder, such as --output=out");
    }
    if (!FileNames.isRemote(name)) {
      // Removes double slashes, so that the paths of its files begin with this path.
      return new OutputFolder(Path.of(name).toString());
    }
    return new OutputFolder(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
  }

  /** This folder with an absolute path, which other processes understand too. */
  public OutputFolder absolute() {
    return new OutputFolder(files.absolute(path));
  }

  /** The folder of all records. */
  public String annotated() {
    return path + "/" + OutputLayout.ANNOTATED;
  }

  /** The folder of all rejected inputs. */
  public String rejected() {
    return path + "/" + OutputLayout.REJECTED;
  }

  /** The folder of the records of one run. */
  public String annotated(RunName run) {
    return annotated() + "/" + OutputLayout.runFolder(run);
  }

  /** The folder of the rejected inputs of one run. */
  public String rejected(RunName run) {
    return rejected() + "/" + OutputLayout.runFolder(run);
  }

  /** The file {@code run.json}, which holds the run summary of the newest run. */
  public String runJson() {
    return path + "/" + OutputLayout.SUMMARY;
  }

  /** The folder of the run summaries of all runs. */
  String summariesFolder() {
    return path + "/" + OutputLayout.SUMMARIES;
  }

  private String summaryPath(RunName run) {
    return summariesFolder() + "/" + OutputLayout.summaryFile(run);
  }

  /** The folder of files that are not complete yet. */
  public String staging() {
    return path + "/" + OutputLayout.STAGING;
  }

  /** All files of records, from the oldest run's to the newest run's. */
  public List<RunFile> recordFiles() throws IOException {
    return RunFile.sorted(files.list(annotated()));
  }

  /** All files of rejected inputs, from the oldest run's to the newest run's. */
  public List<RunFile> rejectedFiles() throws IOException {
    return RunFile.sorted(files.list(rejected()));
  }

  /** The run summaries of all runs and compactions, from the oldest to the newest. */
  public List<RunFile> summaries() throws IOException {
    return RunFile.sorted(files.list(summariesFolder())).stream()
        .filter(file -> OutputLayout.isSummary(file.path()))
        .toList();
  }

  /** The index of a run's records; empty if the run has none. */
  public Optional<RunFile> known(RunName run) throws IOException {
    return files.list(knownPath(run)).stream().findFirst();
  }

  /** The indexes of all runs. */
  public List<RunFile> known() throws IOException {
    return files.list(summariesFolder()).stream()
        .filter(file -> file.path().equals(knownPath(file.run())))
        .toList();
  }

  /** Writes the index of a run's records, which readers see when it is complete. */
  public void writeKnown(RunName run, FileContent index) throws IOException {
    String draft = staging() + "/" + OutputLayout.knownFile(run);
    RunFile.write(draft, index);
    deleteKnown(run);
    files.move(draft, knownPath(run));
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface FileContent {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Deletes the index of a run's records. */
  public void deleteKnown(RunName run) throws IOException {
    RunFile.delete(files.list(knownPath(run)));
  }

  private String knownPath(RunName run) {
    return summariesFolder() + "/" + OutputLayout.knownFile(run);
  }

  /** Reads the run summary of the newest run: JSON in UTF-8. */
  public byte[] readSummary() throws IOException {
    return new RunFile(runJson(), 0).read();
  }

  /** The name of a run that begins now: later than all runs in the folder, published or not. */
  public RunName nextRun(Instant now) throws IOException {
    return Stream.of(recordFiles(), rejectedFiles(), summaries(), files.list(staging()))
        .flatMap(List::stream)
        .map(RunFile::run)
        .max(Comparator.naturalOrder())
        .orElse(RunName.NONE)
        .next(now);
  }

  /**
   * Notes that the files of a fresh run are not complete. {@link #deleteUnfinishedMark} takes it
   * back, and so does the run itself when all its files are in place.
   */
  public void markUnfinished(RunName run) throws IOException {
    RunFile.write(unfinishedMark(), run.name().getBytes(StandardCharsets.UTF_8));
  }

  /** Takes back {@link #markUnfinished}. */
  public void deleteUnfinishedMark() throws IOException {
    RunFile.delete(files.list(unfinishedMark()));
  }

  /** The fresh run that ended before its files were complete, if there is one. */
  Optional<RunName> unfinished() throws IOException {
    List<RunFile> mark = files.list(unfinishedMark());
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    String name = new String(mark.get(0).read(), StandardCharsets.UTF_8);
    RunName run = new RunName(name);
    boolean wrote = name.matches(RunName.PATTERN); // A mark cut short: the run had not begun.
    return wrote && files.list(summaryPath(run)).isEmpty() ? Optional.of(run) : Optional.empty();
  }

  /** The file that says that a fresh run's files are not complete. */
  public String unfinishedMark() {
    return path + "/" + OutputLayout.UNFINISHED;
  }

  /** A run that is written in the staging folder and moved into place when it is complete. */
  public StagedRun staged(RunName run) {
    return new StagedRun(this, run);
  }

  /**
   * Locks the folder for one run of this process until the lock is closed. File systems other than
   * local disks have no locks; on those this does nothing.
   *
   * @throws UsageException if files cannot be created in the folder
   * @throws FolderInUseException if another run holds the lock
   */
  public FolderLock lock() throws IOException {
    return files.lock(path + "/" + OutputLayout.LOCK);
  }

  /** Whether a run into this output folder may write to the given folder, or delete files there. */
  public boolean owns(String folder) {
    return Stream.of(annotated(), rejected(), summariesFolder(), staging())
        .anyMatch(own -> files.isWithin(folder, own));
  }

  /**
   * Checks that all records are in one format, because no reader takes two at once.
   *
   * @throws UsageException if a file of records is in another format
   */
  public void requireFormat(OutputFormat format) throws IOException {
    for (RunFile file : recordFiles()) {
      if (!file.path().endsWith(format.extension())) {
        throw new UsageException(
            ("--output: '%s' is not in the format %s. All records of a folder must have one format;"
                    + " pass the --outputFormat of the folder's first run, or another --output")
                .formatted(file.path(), format.label()));
      }
    }
  }

  /**
   * Checks that a folder on HDFS is given with its host. HDFS lists files with their host, and a
   * run's files are found by the path of the folder, which must begin alike.
   *
   * @throws UsageException if the host is missing
   */
  public void requireHost() {
    if (path.startsWith("hdfs:///")) {
      throw new UsageException(
          "--output: the host is missing in '%s'; write hdfs://HOST:PORT/...".formatted(path));
    }
  }

  /**
   * Writes the run summary of a run whose files are all in place, to {@code runs/} and then to
   * {@code run.json}.
   *
   * @param json the run summary in UTF-8
   */
  public void writeSummary(RunName run, byte[] json) throws IOException {
    files.replace(summaryPath(run), json, staging());
    files.replace(runJson(), json, staging());
  }

  /**
   * Writes the summary of a compaction to {@code runs/}. The file {@code run.json} keeps the run
   * summary of the newest run that annotated articles.
   *
   * @param json the summary in UTF-8
   */
  public void writeSummaryOfCompaction(RunName compaction, byte[] json) throws IOException {
    files.replace(summaryPath(compaction), json, staging());
  }

  /** The operations of the file system that the folder is on. */
  FileOperations files() {
    return files;
  }

  /** The path of the folder. */
  @Override
  public String toString() {
    return path;
  }
}
