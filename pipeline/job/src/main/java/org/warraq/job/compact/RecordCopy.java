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
import org.warraq.job.record.ParquetLayout;

/** Writes records of one kind to files {@code part-*}, each of about a given size. */
final class RecordCopy implements Closeable {
  private final String folder;
  private final Kind kind;
  private final long fileBytes;
  private WritableByteChannel channel;
  private ParquetWriter<Group> writer;
  private int files;

  RecordCopy(String folder, Kind kind, long fileBytes) {
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

  /** How many files have been begun. */
  int files() {
    return files;
  }

  private void open() throws IOException {
    String name = folder + "/part-" + UUID.randomUUID() + ".parquet";
    channel =
        FileSystems.create(FileSystems.matchNewResource(name, false), "application/octet-stream");
    writer = ParquetLayout.of(new Builder(new ChannelOutputFile(channel), kind)).build();
    files++;
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
      channel.close();
      writer = null;
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
    @SuppressWarnings("deprecation") // Abstract though deprecated.
    protected WriteSupport<Group> getWriteSupport(Configuration configuration) {
      return new Rows(kind);
    }
  }

  private static final class Rows extends WriteSupport<Group> {
    private final Kind kind;
    private GroupWriter writer;

    Rows(Kind kind) {
      this.kind = kind;
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract though deprecated.
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
