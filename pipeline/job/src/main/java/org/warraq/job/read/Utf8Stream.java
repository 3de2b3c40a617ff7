// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Converts text to UTF-8. It gives everything before a byte that the charset does not allow, and
 * then fails. Not thread-safe.
 */
final class Utf8Stream extends InputStream {
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private ByteBuffer utf8 = ByteBuffer.allocate(0);
  private CoderResult fault;
  private boolean atEnd;
  private long takenBytes;

  Utf8Stream(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read() throws IOException {
    return fill() ? utf8.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, utf8.remaining());
    utf8.get(to, offset, count);
    return count;
  }

  /** Converts more if nothing is left; whether there is anything to read. */
  private boolean fill() throws IOException {
    while (!utf8.hasRemaining()) {
      if (fault != null) {
        throw new IOException(
            "invalid %s at byte %s, counted from 0".formatted(decoder.charset(), takenBytes));
      }
      if (atEnd) {
        return false;
      }
      convert();
    }
    return true;
  }

  private void convert() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, count)).flip();
    int before = bytes.position();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, count < 0);
    takenBytes += bytes.position() - before;
    if (result.isError()) {
      fault = result;
    } else if (count < 0 && result.isUnderflow()) {
      decoder.flush(chars);
      atEnd = true;
    }
    utf8 = StandardCharsets.UTF_8.encode(chars.flip());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
