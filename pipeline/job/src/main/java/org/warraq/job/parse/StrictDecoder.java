// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes and rejects those that the charset does not allow. Not thread-safe. */
final class StrictDecoder {
  private static final char REPLACEMENT_CHARACTER = '\uFFFD';

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

  String decode(byte[] bytes) throws UnreadableArticleException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // The fastest way. Java replaces what it cannot decode by U+FFFD.
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf(REPLACEMENT_CHARACTER) < 0) {
        return text;
      }
    }
    return decodeStrictly(bytes);
  }

  private String decodeStrictly(byte[] bytes) throws UnreadableArticleException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.reset().decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw UnreadableArticleException.unreadableEncoding(
          "invalid %s at byte %s, counted from 0; %s"
              .formatted(charset.name(), in.position(), remedy(bytes)));
    }
    return out.flip().toString();
  }

  private String remedy(byte[] bytes) {
    if (startsLikeUtf16(bytes)) {
      return "this looks like UTF-16; convert the file with iconv -f UTF-16 -t UTF-8";
    }
    return charset.equals(StandardCharsets.UTF_8)
        ? "if the file has another encoding, pass it, for example --charset=windows-1256"
        : "pass the file's encoding with --charset";
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
