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
 * Lets Parquet's library read a file on any of Beam's file systems.
 *
 * @param path the file's name, as Beam's file systems write it
 * @param bytes the file's size in bytes
 */
record ChannelInputFile(String path, long bytes) implements InputFile {
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
    throw new IOException(
        "its file system cannot read from the middle of a file; copy the file to another one");
  }

  /** The path alone, because the error messages of Parquet's library use it. */
  @Override
  public String toString() {
    return path;
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
