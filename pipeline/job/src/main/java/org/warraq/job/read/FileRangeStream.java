// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.files.Causes;

/**
 * A stream of a range of a file's bytes: decompressed, and in UTF-8 if the file is UTF-16 or
 * another charset that does not extend ASCII. If the file is damaged, it gives every byte before
 * the damage and then fails. Not thread-safe.
 */
final class FileRangeStream extends InputStream {
  private static final Logger LOG = LoggerFactory.getLogger(FileRangeStream.class);

  private static final byte[] NOTHING = {};

  private final InputFile file;
  private final ReadSettings settings;

  /** The position just after the range, in bytes, decompressed. */
  private final long end;

  /** The charset that the bytes are converted from; empty if they are not converted. */
  private String charsetName;

  private InputStream in;

  /** The position of the next byte of {@code in}, in bytes, decompressed. */
  private long position;

  private boolean damaged;

  /** What ended the stream; a decompressor that has failed may not fail again. */
  private IOException failure;

  /** Bytes that were looked at before they are read. */
  private byte[] peeked = NOTHING;

  private int peekedBegin;

  private FileRangeStream(InputFile file, long end, ReadSettings settings) {
    this.file = file;
    this.end = end;
    this.settings = settings;
  }

  /**
   * Opens the bytes {@code [begin, end)}.
   *
   * @param begin in bytes, decompressed
   * @param charsetName the charset to convert from, as the file's beginning told it
   * @throws IOException if there is no such file, or it ends before {@code begin}
   */
  static FileRangeStream open(
      InputFile file, long begin, long end, String charsetName, ReadSettings settings)
      throws IOException {
    FileRangeStream stream = new FileRangeStream(file, end, settings);
    stream.charsetName = charsetName;
    stream.position = begin;
    stream.in = stream.openAt(begin);
    return stream;
  }

  /**
   * Opens the bytes {@code [0, end)} without a byte order mark, if there is one. The mark tells
   * whether the file is UTF-16.
   *
   * @throws IOException if there is no such file
   */
  static FileRangeStream open(InputFile file, long end, ReadSettings settings) throws IOException {
    FileRangeStream stream = new FileRangeStream(file, end, settings);
    stream.openAtBeginning();
    return stream;
  }

  private void openAtBeginning() throws IOException {
    charsetName = settings.parse().extendsAscii() ? "" : settings.parse().charsetName();
    in = openAt(0);
    if (charsetName.isEmpty() && settings.parse().mayHaveByteOrderMark()) {
      charsetName = ByteOrderMark.utf16(peek(ByteOrderMark.BYTES));
      if (!charsetName.isEmpty()) {
        in.close();
        peeked = NOTHING;
        position = 0;
        in = openAt(0);
      }
    }
    boolean isUtf8 = !charsetName.isEmpty() || settings.parse().mayHaveByteOrderMark();
    if (isUtf8 && ByteOrderMark.isUtf8(peek(ByteOrderMark.BYTES))) {
      skipNBytes(ByteOrderMark.UTF8_BYTES);
    }
  }

  /** The charset that the bytes are converted from; empty if they are not converted. */
  String charsetName() {
    return charsetName;
  }

  /** The position of the next byte in the file, in bytes, decompressed. */
  long position() {
    return position - (peeked.length - peekedBegin);
  }

  /**
   * The next bytes, which stay to be read.
   *
   * @param count as many, or fewer if the range ends before or the file is damaged there
   */
  byte[] peek(int count) {
    byte[] bytes = new byte[count];
    int have = peeked.length - peekedBegin;
    System.arraycopy(peeked, peekedBegin, bytes, 0, have);
    try {
      for (int more; have < count && (more = readFromFile(bytes, have, count - have)) > 0; ) {
        have += more;
      }
    } catch (IOException e) {
      // Whoever reads on meets it again.
    }
    peeked = Arrays.copyOf(bytes, have);
    peekedBegin = 0;
    return peeked.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    int have = Math.min(length, peeked.length - peekedBegin);
    if (have > 0) {
      System.arraycopy(peeked, peekedBegin, bytes, offset, have);
      peekedBegin += have;
      return have;
    }
    return readFromFile(bytes, offset, length);
  }

  private int readFromFile(byte[] bytes, int offset, int length) throws IOException {
    int wanted = (int) Math.min(damaged ? Math.min(1, length) : length, end - position);
    if (wanted == 0) {
      return length == 0 ? 0 : -1;
    }
    if (failure != null) {
      throw failure;
    }
    try {
      int count = readOrFail(bytes, offset, wanted);
      position += Math.max(0, count);
      return count;
    } catch (IOException e) {
      if (damaged || e instanceof ExpansionLimit.BombException) {
        failure = e;
        throw e;
      }
      LOG.warn(
          "Read of '{}' failed after byte {} ({}); it is tried again from there",
          file.source(),
          position,
          Causes.of(e));
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
    return readFromFile(bytes, offset, length);
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
    if (e instanceof IOException io) {
      return io.getMessage() == null ? new IOException(Causes.of(e), e) : io;
    }
    return new IOException("it cannot be decompressed: " + Causes.of(e), e);
  }

  private InputStream openAt(long begin) throws IOException {
    InputStream open = OpenFileCache.take(file, begin);
    if (open != null) {
      return open;
    }
    InputStream all = null;
    try {
      if (!startsAtBeginning()) {
        return FileContent.openPlain(file, begin);
      }
      all = FileContent.open(file, settings.zstdWindow());
      if (!charsetName.isEmpty()) {
        all = new Utf8Stream(all, Charset.forName(charsetName));
      }
      all.skipNBytes(begin);
      return all;
    } catch (IOException | RuntimeException e) {
      if (all != null) {
        all.close();
      }
      throw withReason(e);
    }
  }

  /** Whether the bytes can only be had by reading from the file's beginning. */
  private boolean startsAtBeginning() {
    return file.isCompressed() || !charsetName.isEmpty();
  }

  @Override
  public void close() throws IOException {
    if (startsAtBeginning() && position() == end) {
      OpenFileCache.put(file, end, in);
    } else {
      in.close();
    }
  }
}
