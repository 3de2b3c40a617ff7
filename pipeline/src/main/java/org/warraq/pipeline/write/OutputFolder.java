// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Where things lie in a run's output folder; no other class knows.
 *
 * <pre>
 *   annotated/part-*   the records
 *   rejected/part-*    inputs that could not be annotated
 *   run.json           what the run did; written last
 *   .staging/          files not yet complete; gone after the run
 * </pre>
 */
public final class OutputFolder {
  private final String path;

  private OutputFolder(String path) {
    this.path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The folder {@code path}, on any Beam file system; it need not exist. */
  public static OutputFolder of(String path) {
    return new OutputFolder(path);
  }

  public String annotated() {
    return path + "/annotated";
  }

  public String rejected() {
    return path + "/rejected";
  }

  public String runJson() {
    return path + "/run.json";
  }

  String staging() {
    return path + "/.staging";
  }

  /**
   * Whether a run left something here.
   *
   * @throws IOException if the file system cannot say
   */
  public boolean holdsRun() throws IOException {
    return !match(annotated() + "/part-*").isEmpty()
        || !match(rejected() + "/part-*").isEmpty()
        || !match(runJson()).isEmpty();
  }

  /**
   * Deletes what a run left here, and nothing else.
   *
   * @throws IOException if something cannot be deleted
   */
  public void clear() throws IOException {
    delete(match(runJson()));
    delete(match(annotated() + "/part-*"));
    delete(match(rejected() + "/part-*"));
    clearStaging();
  }

  /**
   * Deletes files that a run did not complete.
   *
   * @throws IOException if something cannot be deleted
   */
  public void clearStaging() throws IOException {
    delete(match(staging() + "/**"));
    if (!path.contains("://")) {
      // Only local disks have folders that outlive their files.
      LocalFolders.deleteEmpty(staging());
    }
  }

  /**
   * Writes run.json.
   *
   * @throws IOException if it cannot be written
   */
  public void writeRunJson(byte[] json) throws IOException {
    ResourceId file = FileSystems.matchNewResource(runJson(), false);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(file, "application/json"))) {
      out.write(json);
    }
  }

  private static List<ResourceId> match(String pattern) throws IOException {
    try {
      return FileSystems.match(pattern).metadata().stream()
          .map(MatchResult.Metadata::resourceId)
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private static void delete(List<ResourceId> files) throws IOException {
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public String toString() {
    return path;
  }
}
