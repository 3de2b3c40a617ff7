// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.io.Compression;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.UnreadableArticleException;

/** Reads articles from standard input as they come. */
public final class StandardInput {
  private static final String NAME = "-";

  private StandardInput() {}

  /**
   * Reads all articles. Without {@code --inputFormat}, what begins with a brace is JSON Lines, with
   * a bracket a JSON array, and with WARC/ a WARC file; anything else is text.
   *
   * @throws IOException if the stream fails
   * @throws UsageException if the format cannot be read from a stream, or is not what it should be
   */
  public static void read(InputStream in, ReadOptions options, ReadResults results)
      throws IOException {
    CorpusLayouts.apply(options);
    ReadSettings settings = ReadSettings.from(options);
    InputStream bytes = inAsciiCharset(new BufferedInputStream(in), settings);
    ReadSettings utf8 = settings.parse().extendsAscii() ? settings : settings.withUtf8();
    PushbackInputStream peekable = new PushbackInputStream(bytes, 1 << 16);
    byte[] beginning = FirstBytes.peek(peekable);
    if (ByteOrderMark.isUtf8(beginning)) {
      peekable.skipNBytes(ByteOrderMark.UTF8_BYTES);
      beginning = FirstBytes.peek(peekable);
    }
    InputFormat format = options.getInputFormat();
    InputFile file =
        new InputFile(
            NAME,
            NAME,
            format == null ? formatOf(beginning) : format,
            Compression.UNCOMPRESSED,
            "",
            0);
    if (file.format() == InputFormat.PARQUET) {
      throw new UsageException(
          "--inputFormat: parquet cannot be read from standard input; pass the file's name");
    }
    try {
      ReadRecords.readOnce(peekable, file, utf8, new Selection(results, settings));
    } catch (UnreadableArticleException e) {
      throw new UsageException("standard input: " + e.getMessage(), e);
    }
  }

  private static InputStream inAsciiCharset(BufferedInputStream in, ReadSettings settings)
      throws IOException {
    if (!settings.parse().extendsAscii()) {
      return new Utf8Stream(in, settings.parse().charset());
    }
    in.mark(ByteOrderMark.BYTES);
    String charset = ByteOrderMark.utf16(in.readNBytes(2));
    in.reset();
    return charset.isEmpty() ? in : new Utf8Stream(in, Charset.forName(charset));
  }

  private static InputFormat formatOf(byte[] beginning) {
    for (byte b : beginning) {
      if (b == '{') {
        return InputFormat.JSONL;
      }
      if (b == '[') {
        return InputFormat.JSON;
      }
      if (b != ' ' && (b < '\t' || b > '\r')) {
        break;
      }
    }
    boolean isWarc = new String(beginning, StandardCharsets.ISO_8859_1).startsWith("WARC/");
    return isWarc ? InputFormat.WARC : InputFormat.TEXT;
  }
}
