// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.warraq.job.compact.RecordFile.Kind;
import org.warraq.job.files.ChannelOutputFile;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.record.ParquetLayout;
import org.warraq.job.store.OutputLayout;

/**
 * Writes records of one kind to Parquet files. When a file reaches the wanted size, the next record
 * begins another one. Not thread-safe.
 */
final class RecordFileWriter implements Closeable {
  private final String folder;
  private final Kind kind;
  private final long fileBytes;
  private WritableByteChannel channel;
  private ParquetWriter<Group> writer;
  private int files;

  /**
   * Makes a writer that has no file yet.
   *
   * @param folder folder of the files
   * @param fileBytes approximate size of a file in bytes
   */
  RecordFileWriter(String folder, Kind kind, long fileBytes) {
    this.folder = folder;
    this.kind = kind;
    this.fileBytes = fileBytes;
  }

  void write(Group row) throws IOException {
    if (writer == null) {
      open();
    }
    writer.write(row);
    if (writer.getDataSize() >= fileBytes) {
      close();
    }
  }

  /** The number of files begun so far. */
  int files() {
    return files;
  }

  private void open() throws IOException {
    String name =
        OutputLayout.partFile(
            folder, UUID.randomUUID().toString(), OutputFormat.PARQUET.extension());
    channel =
        FileSystems.create(FileSystems.matchNewResource(name, false), "application/octet-stream");
    writer = ParquetLayout.of(new Builder(new ChannelOutputFile(channel), kind)).build();
    files++;
  }

  /** Completes the file that is being written, if there is one. It is closed also if that fails. */
  @Override
  public void close() throws IOException {
    try {
      if (writer != null) {
        writer.close();
      }
    } finally {
      writer = null;
      if (channel != null) {
        channel.close();
        channel = null;
      }
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Group, Builder> {
    private final Kind kind;

    Builder(OutputFile file, Kind kind) {
      super(file);
      this.kind = kind;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // The method is deprecated, but also abstract.
    protected WriteSupport<Group> getWriteSupport(Configuration configuration) {
      return new GroupWriteSupport(kind);
    }
  }

  private static final class GroupWriteSupport extends WriteSupport<Group> {
    private final Kind kind;
    private GroupWriter writer;

    GroupWriteSupport(Kind kind) {
      this.kind = kind;
    }

    @Override
    @SuppressWarnings("deprecation") // The method is deprecated, but also abstract.
    public WriteContext init(Configuration configuration) {
      return new WriteContext(kind.schema(), kind.metadata());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(kind.schema(), kind.metadata());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      writer = new GroupWriter(consumer, kind.schema());
    }

    @Override
    public void write(Group row) {
      writer.write(row);
    }
  }
}
