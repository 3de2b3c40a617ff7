// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.warraq.job.flags.OutputFormat;

/**
 * A file in an output folder.
 *
 * @param path its path, as Beam's file systems name it
 * @param bytes its size in bytes
 */
public record RunFile(String path, long bytes) {

  /** The run that wrote this file; {@link RunName#NONE} for a fresh run. */
  public RunName run() {
    return RunName.ofFile(path);
  }

  /** Reads the whole content. */
  public byte[] read() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Opens the file for reading. */
  public InputStream open() throws IOException {
    return Channels.newInputStream(FileSystems.open(resource()));
  }

  /** Whether the file's name ends as that of a Parquet file does. */
  public boolean isParquet() {
    return path.endsWith(OutputFormat.PARQUET.extension());
  }

  /** Whether the file has the name of a file that a run writes. */
  public boolean hasNameOfRunFile() {
    return OutputLayout.outputFolderOf(path).isPresent();
  }

  /** Whether this is not a file but a folder without files; HDFS lists both alike. */
  boolean isEmptyFolder() {
    return bytes == 0 && OutputLayout.isFolder(path);
  }

  /** The path of the folder that the file lies in. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  ResourceId resource() {
    return FileSystems.matchNewResource(path, false);
  }

  /** Sorts files from the oldest run to the newest; files of the same run are sorted by path. */
  static List<RunFile> sorted(Collection<RunFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(RunFile::run).thenComparing(RunFile::path))
        .toList();
  }

  /** Creates a small file with this content. */
  static void write(String path, byte[] content) throws IOException {
    write(path, out -> out.write(content));
  }

  /** Creates a file with this content. */
  static void write(String path, OutputFolder.FileContent content) throws IOException {
    ResourceId file = FileSystems.matchNewResource(path, false);
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(file, "application/json"))) {
      content.writeTo(out);
    }
  }

  /** Deletes files. A file that no longer exists is not an error. */
  static void delete(List<RunFile> files) throws IOException {
    FileSystems.delete(
        files.stream().map(RunFile::resource).toList(), StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
