// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.SerializableUtils;

/**
 * A file in staging that is being written. It has a name that no other file has, so that work that
 * a runner repeats never meets the files of its first attempt. Not thread-safe.
 */
final class StagedFile<T> implements AutoCloseable {
  private final FileIO.Sink<T> sink;
  private final ResourceId file;
  private final String target;
  private final WritableByteChannel channel;
  private boolean finished;

  private StagedFile(
      FileIO.Sink<T> sink, ResourceId file, String target, WritableByteChannel channel) {
    this.sink = sink;
    this.file = file;
    this.target = target;
    this.channel = channel;
  }

  /** Creates a file of this kind in the folder {@code staging}. */
  static <T> StagedFile<T> create(OutputKind<T> kind, String staging) throws IOException {
    String name = UUID.randomUUID().toString();
    ResourceId file = FileSystems.matchNewResource(staging + "/" + name, false);
    FileIO.Sink<T> sink = SerializableUtils.clone(kind.sink());
    WritableByteChannel channel = FileSystems.create(file, "application/octet-stream");
    StagedFile<T> created = new StagedFile<>(sink, file, kind.target(name), channel);
    try {
      sink.open(channel);
      return created;
    } catch (IOException | RuntimeException e) {
      created.close();
      throw e;
    }
  }

  void write(T element) throws IOException {
    sink.write(element);
  }

  /** Completes the file and returns its names. */
  StagedName finish() throws IOException {
    try (channel) {
      sink.flush();
    }
    finished = true;
    return new StagedName(file.toString(), target);
  }

  /** Discards the file, unless it is finished. Otherwise a failed upload would stay open. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      try (channel) {
        FileSystems.delete(List.of(file), StandardMoveOptions.IGNORE_MISSING_FILES);
      }
    }
  }
}
