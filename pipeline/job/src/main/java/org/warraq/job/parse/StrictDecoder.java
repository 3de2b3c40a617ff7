// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes, and refuses what the charset does not allow. Not thread-safe. */
final class StrictDecoder {
  private static final char UNDECODED = '\uFFFD';

  private final Charset charset;
  private final CharsetDecoder decoder;

  private StrictDecoder(Charset charset) {
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static StrictDecoder of(Charset charset) {
    return new StrictDecoder(charset);
  }

  String decode(byte[] bytes) throws UnreadableArticle {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Java's own way is the quickest, and marks what it cannot decode.
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf(UNDECODED) < 0) {
        return text;
      }
    }
    return decodeStrictly(bytes);
  }

  private String decodeStrictly(byte[] bytes) throws UnreadableArticle {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.reset().decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw UnreadableArticle.unreadableEncoding(
          "invalid " + charset.name() + " at byte " + in.position() + "; " + remedy(bytes));
    }
    return out.flip().toString();
  }

  private String remedy(byte[] bytes) {
    if (startsLikeUtf16(bytes)) {
      return "it looks like UTF-16: convert it with iconv -f UTF-16 -t UTF-8";
    }
    return charset.equals(StandardCharsets.UTF_8)
        ? "if the file is in an older encoding, pass --charset=windows-1256 or the like"
        : "pass --charset with the encoding of the file";
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
