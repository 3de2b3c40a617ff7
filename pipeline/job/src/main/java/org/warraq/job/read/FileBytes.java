// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Objects;
import org.apache.beam.sdk.io.FileSystems;

/**
 * A range of a file's bytes, decompressed. Where a file is damaged it gives every byte before the
 * damage, then fails. Not thread-safe.
 */
final class FileBytes extends InputStream {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputFile file;
  private final long end;
  private InputStream in;
  private long position;
  private boolean damaged;

  private FileBytes(InputFile file, long begin, long end) throws IOException {
    this.file = file;
    this.end = end;
    this.position = begin;
    this.in = openAt(begin);
  }

  /**
   * The bytes {@code [begin, end)}.
   *
   * @throws IOException if there is no such file, or it does not reach so far
   */
  static FileBytes open(InputFile file, long begin, long end) throws IOException {
    return new FileBytes(file, begin, end);
  }

  /**
   * All bytes after UTF-8's byte order mark, where there is one; else all bytes.
   *
   * @throws IOException if there is no such file
   */
  static FileBytes openAfterMark(InputFile file, long end) throws IOException {
    FileBytes bytes = open(file, 0, end);
    if (Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      return bytes;
    }
    bytes.close();
    return open(file, 0, end);
  }

  /** Where the next byte stands in the file, decompressed. */
  long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    int wanted = (int) Math.min(damaged ? Math.min(1, length) : length, end - position);
    if (wanted == 0) {
      return length == 0 ? 0 : -1;
    }
    try {
      int count = readWhole(bytes, offset, wanted);
      position += Math.max(0, count);
      return count;
    } catch (IOException e) {
      if (damaged) {
        throw e;
      }
      return readBeforeDamage(bytes, offset, length);
    }
  }

  /**
   * Decompressors fail without saying how many bytes they had made; so go back to where all was
   * well, and from there on ask for one byte at a time.
   */
  private int readBeforeDamage(byte[] bytes, int offset, int length) throws IOException {
    damaged = true;
    in.close();
    in = openAt(position);
    return read(bytes, offset, length);
  }

  /** Reads; hostile bytes make some decompressors fail with exceptions of other kinds. */
  private int readWhole(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("not decompressible: " + e.getMessage(), e);
    }
  }

  private InputStream openAt(long begin) throws IOException {
    InputStream leftOpen = OpenFileCache.take(file, begin);
    if (leftOpen != null) {
      return leftOpen;
    }
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.path(), false));
    try {
      if (!file.isCompressed() && channel instanceof SeekableByteChannel seekable) {
        // In an empty file on S3 there is no place to go to, not even the first.
        return Channels.newInputStream(begin == 0 ? seekable : seekable.position(begin));
      }
      InputStream all = Channels.newInputStream(file.compression().readDecompressed(channel));
      all.skipNBytes(begin);
      return all;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException io ? io : new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isCompressed() && position == end) {
      OpenFileCache.leave(file, end, in);
    } else {
      in.close();
    }
  }
}
