// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.warraq.job.flags.UsageException;

/**
 * A file that a run wrote.
 *
 * @param path where Beam finds it
 * @param bytes its size
 */
public record RunFile(String path, long bytes) {
  private static final Pattern FOLDER =
      Pattern.compile(
          ".*/(annotated|rejected|runs|\\.staging|\\.temp-beam[^/]*|run=[^/]+)", Pattern.DOTALL);
  private static final Pattern IN_OUTPUT =
      Pattern.compile(
          "(?<output>.*)"
              + "/((annotated|rejected)/(run=[^/]+/)?part-[^/]*|runs/[^/]+\\.json|run\\.json)",
          Pattern.DOTALL);

  /** Which run wrote it. */
  public RunTime run() {
    return RunTime.ofFile(path);
  }

  /** All that is in it. */
  public byte[] read() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Opens it for reading. */
  public InputStream open() throws IOException {
    return Channels.newInputStream(FileSystems.open(resource()));
  }

  /** Whether its name is one that runs give to files. */
  boolean isOurs() {
    return output(path) != null;
  }

  /** Whether it is none, but a folder without files, as HDFS lists them. */
  boolean isEmptyFolder() {
    return bytes == 0 && FOLDER.matcher(path).matches();
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  ResourceId resource() {
    return FileSystems.matchNewResource(path, false);
  }

  /** The output folder that holds a file of this name; null if no run calls its files so. */
  static String output(String path) {
    Matcher in = IN_OUTPUT.matcher(path);
    return in.matches() ? in.group("output") : null;
  }

  /** From the oldest run's to the newest's. */
  static List<RunFile> sorted(Collection<RunFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(RunFile::run).thenComparing(RunFile::path))
        .toList();
  }

  /** Refuses to delete what no run wrote. */
  static void requireOurs(Collection<RunFile> files) {
    for (RunFile file : files) {
      if (!file.isOurs()) {
        throw new UsageException(
            "--output: --overwrite would delete '%s', which no run wrote; move it elsewhere"
                .formatted(file.path()));
      }
    }
  }

  /** Deletes files; those that are gone already are no matter. */
  static void delete(List<RunFile> files) throws IOException {
    FileSystems.delete(
        files.stream().map(RunFile::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
