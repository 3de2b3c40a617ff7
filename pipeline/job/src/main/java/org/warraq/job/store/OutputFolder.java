// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.UsageException;

/**
 * Where things lie in an output folder; no other class knows.
 *
 * <pre>
 *   annotated/part-*            the records of an ordinary run
 *   annotated/run=TIME/part-*   those of an incremental one, or of many runs made compact
 *   rejected/…                  inputs that could not be annotated, likewise
 *   run.json                    what the newest run did; written last
 *   runs/TIME.json              the same of every run
 *   .staging/                   files not yet complete; gone after the run, or, if it is killed, after the next
 *   .lock                       held by the run at work here
 * </pre>
 */
public final class OutputFolder {
  static final String ANNOTATED = "/annotated";
  static final String REJECTED = "/rejected";
  static final String RUN_JSON = "/run.json";
  static final String RUNS = "/runs";
  private static final String STAGING = "/.staging";
  private static final String LOCK = "/.lock";

  private final String path;

  private OutputFolder(String path) {
    this.path = path;
  }

  /**
   * The folder {@code path}, on any Beam file system; it need not exist.
   *
   * @throws UsageException if it names none
   */
  public static OutputFolder of(String path) {
    String name = FileNames.withoutLocalScheme(path);
    if (name.isBlank()) {
      throw new UsageException("--output: names no folder; pass one, such as --output=out");
    }
    if (!FileNames.isRemote(name)) {
      // As the names of its files will begin, however many slashes were typed.
      return new OutputFolder(Path.of(name).toString());
    }
    return new OutputFolder(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
  }

  /** The same folder by a name that is right in other processes too, wherever they run. */
  public OutputFolder absolute() {
    return isRemote() ? this : new OutputFolder(Path.of(path).toAbsolutePath().toString());
  }

  public String annotated() {
    return path + ANNOTATED;
  }

  public String rejected() {
    return path + REJECTED;
  }

  /** The records of a run that was published as a whole. */
  public String annotated(RunTime run) {
    return annotated() + "/" + run.folder();
  }

  /** Its rejected inputs. */
  public String rejected(RunTime run) {
    return rejected() + "/" + run.folder();
  }

  public String runJson() {
    return path + RUN_JSON;
  }

  /** The account of the newest run. */
  public byte[] summary() throws IOException {
    return new RunFile(runJson(), 0).read();
  }

  private String account(RunTime run) {
    return path + RUNS + "/" + run + ".json";
  }

  public String staging() {
    return path + STAGING;
  }

  /** What to call a run that begins now; later than all that are here, published or not. */
  public RunTime nextRun(Instant now) throws IOException {
    return Stream.of(recordFiles(), rejectedFiles(), summaries(), files(staging()))
        .flatMap(List::stream)
        .map(RunFile::run)
        .max(Comparator.naturalOrder())
        .orElse(RunTime.NONE)
        .next(now);
  }

  /** A run that is to be published here as a whole. */
  public StagedRun staged(RunTime run) {
    return new StagedRun(this, run);
  }

  /**
   * Takes the folder for this process, until the lock is closed.
   *
   * @throws UsageException if it cannot be written
   * @throws FolderInUse if another run has it
   */
  public FolderLock lock() throws IOException {
    if (isRemote()) {
      return FolderLock.none();
    }
    LocalFolders.requireWritable(path + "/");
    return FolderLock.take(Path.of(path + LOCK));
  }

  /** Whether a run here writes into another folder, or deletes what lies in it. */
  public boolean owns(String folder) {
    return Stream.of(annotated(), rejected(), path + RUNS, staging())
        .anyMatch(
            own ->
                isRemote()
                    ? (folder + "/").startsWith(own + "/")
                    : LocalFolders.isWithin(folder, own));
  }

  /** The files of all records, from the oldest run's to the newest's. */
  public List<RunFile> recordFiles() throws IOException {
    return RunFile.sorted(files(annotated()));
  }

  /**
   * Sees that all records are in Parquet, of which columns can be read by themselves.
   *
   * @throws UsageException if not
   */
  public void requireParquet() throws IOException {
    for (RunFile file : recordFiles()) {
      if (!file.path().endsWith(OutputFormat.PARQUET.extension())) {
        throw new UsageException(
            "--output: '%s' is no Parquet file, and only of these can be told what they hold;"
                    .formatted(file.path())
                + " pass another --output");
      }
    }
  }

  /**
   * Sees that files here are called as the folder is, so that those of one run can be told.
   *
   * @throws UsageException if not
   */
  public void requireHost() {
    if (path.startsWith("hdfs:///")) {
      throw new UsageException(
          "--output: '%s' does not say whose files these are; write hdfs://HOST:PORT/..."
              .formatted(path));
    }
  }

  /** The files of all rejected inputs, from the oldest run's to the newest's. */
  public List<RunFile> rejectedFiles() throws IOException {
    return RunFile.sorted(files(rejected()));
  }

  /** The accounts of all runs, from the oldest to the newest. */
  public List<RunFile> summaries() throws IOException {
    return RunFile.sorted(files(path + RUNS));
  }

  /**
   * Sees to it that the folder holds no run.
   *
   * @param overwrite whether to delete earlier runs
   * @throws UsageException if something is in the way that cannot be deleted, or must not be
   * @throws IOException if the file system cannot do it
   */
  public void makeRoom(boolean overwrite) throws IOException {
    List<RunFile> earlier = new ArrayList<>(files(runJson()));
    earlier.addAll(files(path + RUNS));
    earlier.addAll(recordFiles());
    earlier.addAll(rejectedFiles());
    List<RunFile> staged = files(staging());
    if (earlier.isEmpty() && StagedRun.decided(this, staged).isEmpty()) {
      return;
    }
    if (!overwrite) {
      throw new UsageException(
          "--output: '%s' already holds a run; pass --overwrite to replace it, --incremental to add"
                  .formatted(path)
              + " to it, or another --output");
    }
    RunFile.requireOurs(earlier);
    RunFile.delete(earlier);
    for (String folder : List.of(annotated(), rejected(), path + RUNS)) {
      deleteEmpty(folder);
    }
    RunFile.delete(staged);
    clearStaging();
  }

  /**
   * Deletes files that a run did not complete. A run that only has to be published stays.
   *
   * @throws IOException if something cannot be deleted
   */
  public void clearStaging() throws IOException {
    List<RunFile> staged = files(staging());
    Set<RunTime> decided = StagedRun.decided(this, staged);
    RunFile.delete(staged.stream().filter(file -> !belongsTo(decided, file)).toList());
    deleteEmpty(staging());
  }

  private boolean belongsTo(Set<RunTime> runs, RunFile file) {
    return runs.stream()
        .anyMatch(run -> file.path().startsWith(staging() + "/" + run.folder() + "/"));
  }

  /**
   * Writes the account of a run whose records are all in place.
   *
   * @throws IOException if it cannot be written
   */
  public void writeSummary(RunTime run, byte[] json) throws IOException {
    writeArchivedSummary(run, json);
    replace(runJson(), json);
  }

  /** Writes the account of a run that annotated nothing, but made one of many. */
  public void writeArchivedSummary(RunTime run, byte[] json) throws IOException {
    replace(account(run), json);
  }

  /** Writes a small file so that it appears, or changes, as a whole. */
  void replace(String name, byte[] content) throws IOException {
    String draft = isRemote() ? name : staging() + "/" + Path.of(name).getFileName();
    // Stores of objects show one when it is closed.
    ResourceId file = FileSystems.matchNewResource(draft, false);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(file, "application/json"))) {
      out.write(content);
    }
    if (!isRemote()) {
      LocalFolders.move(draft, name);
    }
  }

  /** Moves a folder and all in it: on a local disk at one go, elsewhere file by file. */
  void moveFolder(String from, String to) throws IOException {
    if (isRemote()) {
      RemoteFolders.move(from, to);
    } else {
      LocalFolders.move(from, to);
    }
  }

  /** Deletes files, and the folders of runs that they leave empty. */
  public void deleteRuns(List<RunFile> files) throws IOException {
    RunFile.delete(files);
    for (String folder : files.stream().map(RunFile::folder).distinct().toList()) {
      deleteEmpty(folder);
    }
  }

  private void deleteEmpty(String folder) throws IOException {
    if (isRemote()) {
      RemoteFolders.deleteEmpty(folder);
    } else {
      LocalFolders.deleteEmpty(folder);
    }
  }

  boolean isRemote() {
    return FileNames.isRemote(path);
  }

  /** The files in and below a folder, or the file of that name. */
  List<RunFile> files(String name) throws IOException {
    return isRemote() ? RemoteFolders.files(name) : LocalFolders.files(name);
  }

  @Override
  public String toString() {
    return path;
  }
}
