// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.warraq.pipeline.UsageException;
import org.warraq.pipeline.files.FileNames;

/**
 * Where things lie in a run's output folder; no other class knows.
 *
 * <pre>
 *   annotated/part-*   the records
 *   rejected/part-*    inputs that could not be annotated
 *   run.json           what the run did; written last
 *   .staging/          files not yet complete; gone after the run, or, if it is killed, after the next
 * </pre>
 */
public final class OutputFolder {
  static final String ANNOTATED = "/annotated";
  static final String REJECTED = "/rejected";
  static final String RUN_JSON = "/run.json";
  private static final String STAGING = "/.staging";
  private static final Pattern RECORDS =
      Pattern.compile(".*/(annotated|rejected)/part-[^/]*", Pattern.DOTALL);

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
    return new OutputFolder(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
  }

  /** The same folder by a name that is right in other processes too, wherever they run. */
  OutputFolder absolute() {
    return isRemote() ? this : new OutputFolder(Path.of(path).toAbsolutePath().toString());
  }

  public String annotated() {
    return path + ANNOTATED;
  }

  public String rejected() {
    return path + REJECTED;
  }

  public String runJson() {
    return path + RUN_JSON;
  }

  String staging() {
    return path + STAGING;
  }

  /** Whether a run here writes into another folder, or deletes what lies in it. */
  public boolean owns(String folder) {
    return Stream.of(annotated(), rejected(), staging())
        .anyMatch(
            own ->
                isRemote()
                    ? (folder + "/").startsWith(own + "/")
                    : LocalFolders.isWithin(folder, own));
  }

  /**
   * Sees to it that the folder can be written and holds no run.
   *
   * @param overwrite whether to delete an earlier run
   * @throws UsageException if something is in the way that cannot be deleted, or must not be
   * @throws IOException if the file system cannot do it
   */
  public void makeRoom(boolean overwrite) throws IOException {
    if (!isRemote()) {
      LocalFolders.requireWritable(path + "/");
    }
    List<ResourceId> records = new ArrayList<>(files(annotated()));
    records.addAll(files(rejected()));
    List<ResourceId> account = files(runJson());
    if (records.isEmpty() && account.isEmpty()) {
      return;
    }
    if (!overwrite) {
      throw new UsageException(
          "--output: '%s' already holds a run; pass --overwrite to replace it, or another --output"
              .formatted(path));
    }
    requireOurs(records);
    delete(account);
    delete(records);
    clearStaging();
  }

  private static void requireOurs(List<ResourceId> records) {
    for (ResourceId file : records) {
      if (!RECORDS.matcher(file.toString()).matches()) {
        throw new UsageException(
            "--output: --overwrite would delete '%s', which no run wrote; move it elsewhere"
                .formatted(file));
      }
    }
  }

  /**
   * Deletes files that a run did not complete.
   *
   * @throws IOException if something cannot be deleted
   */
  public void clearStaging() throws IOException {
    delete(files(staging()));
    if (isRemote()) {
      // Folders of HDFS outlive their files, and count as files themselves once they are empty.
      delete(files(staging()));
    } else {
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

  private boolean isRemote() {
    return FileNames.isRemote(path);
  }

  /** The files in and below a folder, or the file of that name. */
  private List<ResourceId> files(String name) throws IOException {
    if (!isRemote()) {
      return LocalFolders.files(name).stream()
          .map(file -> FileSystems.matchNewResource(file.toString(), false))
          .toList();
    }
    List<Metadata> found = new ArrayList<>(FileNames.match(FileNames.literal(name)));
    found.addAll(FileNames.match(FileNames.literal(name) + "/**"));
    return found.stream().map(Metadata::resourceId).toList();
  }

  private static void delete(List<ResourceId> files) throws IOException {
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  @Override
  public String toString() {
    return path;
  }
}
