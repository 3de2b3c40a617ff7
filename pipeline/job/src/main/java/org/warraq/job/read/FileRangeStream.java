// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Objects;
import org.apache.beam.sdk.io.FileSystems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream of a range of a file's decompressed bytes. If the file is damaged, it gives every byte
 * before the damage and then fails. Not thread-safe.
 */
final class FileRangeStream extends InputStream {
  private static final Logger LOG = LoggerFactory.getLogger(FileRangeStream.class);

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputFile file;

  /** The position just after the range, in bytes, decompressed. */
  private final long end;

  private InputStream in;
  private long position;
  private boolean damaged;

  private FileRangeStream(InputFile file, long begin, long end) throws IOException {
    this.file = file;
    this.end = end;
    this.position = begin;
    this.in = openAt(begin);
  }

  /**
   * Opens the bytes {@code [begin, end)}.
   *
   * @param begin in bytes, decompressed
   * @throws IOException if there is no such file, or it ends before {@code begin}
   */
  static FileRangeStream open(InputFile file, long begin, long end) throws IOException {
    return new FileRangeStream(file, begin, end);
  }

  /**
   * Opens the bytes {@code [0, end)} without UTF-8's byte order mark, if there is one.
   *
   * @throws IOException if there is no such file
   */
  static FileRangeStream openAfterByteOrderMark(InputFile file, long end) throws IOException {
    FileRangeStream bytes = open(file, 0, end);
    if (Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      return bytes;
    }
    bytes.close();
    return open(file, 0, end);
  }

  /** The position of the next byte in the file, in bytes, decompressed. */
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
      int count = readOrFail(bytes, offset, wanted);
      position += Math.max(0, count);
      return count;
    } catch (IOException e) {
      if (damaged) {
        throw e;
      }
      LOG.warn(
          "Read of '{}' failed after byte {} ({}); it is tried again from there",
          file.source(),
          position,
          e.getMessage());
      return readBeforeDamage(bytes, offset, length);
    }
  }

  /**
   * Opens the file again at the current position and reads one byte at a time from there. A
   * decompressor that fails does not report how many good bytes it produced first.
   */
  private int readBeforeDamage(byte[] bytes, int offset, int length) throws IOException {
    damaged = true;
    in.close();
    in = openAt(position);
    return read(bytes, offset, length);
  }

  private int readOrFail(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      throw withReason(e);
    }
  }

  /**
   * An IOException that has a message. Decompressors also throw runtime exceptions, and exceptions
   * without a message.
   */
  private static IOException withReason(Exception e) {
    if (e instanceof EOFException && e.getMessage() == null) {
      return new IOException("the file ends too early", e);
    }
    return e instanceof IOException io
        ? io
        : new IOException("it cannot be decompressed: " + e.getMessage(), e);
  }

  private InputStream openAt(long begin) throws IOException {
    InputStream open = OpenFileCache.take(file, begin);
    if (open != null) {
      return open;
    }
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.path(), false));
    try {
      if (!file.isCompressed() && channel instanceof SeekableByteChannel seekable) {
        // In an empty file on S3, even going to position 0 fails.
        return Channels.newInputStream(begin == 0 ? seekable : seekable.position(begin));
      }
      InputStream all = Channels.newInputStream(file.compression().readDecompressed(channel));
      all.skipNBytes(begin);
      return all;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw withReason(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isCompressed() && position == end) {
      OpenFileCache.put(file, end, in);
    } else {
      in.close();
    }
  }
}
