// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A file on any of Beam's file systems, as Parquet's library wants to see it.
 *
 * @param path where Beam finds it
 * @param bytes its size
 */
public record ParquetBytes(String path, long bytes) implements InputFile {

  @Override
  public long getLength() {
    return bytes;
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(path, false));
    if (channel instanceof SeekableByteChannel seekable) {
      return new ChannelStream(seekable);
    }
    channel.close();
    throw new IOException("its file system cannot read from the middle of a file; copy it");
  }

  private static final class ChannelStream extends DelegatingSeekableInputStream {
    private final SeekableByteChannel channel;

    ChannelStream(SeekableByteChannel channel) {
      super(Channels.newInputStream(channel));
      this.channel = channel;
    }

    @Override
    public long getPos() throws IOException {
      return channel.position();
    }

    @Override
    public void seek(long position) throws IOException {
      channel.position(position);
    }
  }
}
