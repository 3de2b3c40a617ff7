// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens the bytes of files: decompressed, and out of their zip archives. */
final class FileContent {
  private static final int BUFFER_BYTES = 1 << 16;

  private FileContent() {}

  /**
   * Opens the bytes of a file that is stored plain.
   *
   * @param begin the position of the first byte
   */
  static InputStream openPlain(InputFile file, long begin) throws IOException {
    ReadableByteChannel channel = channel(file);
    try {
      if (channel instanceof SeekableByteChannel seekable) {
        // In an empty file on S3, even going to position 0 fails.
        return Channels.newInputStream(begin == 0 ? seekable : seekable.position(begin));
      }
      InputStream in = Channels.newInputStream(channel);
      in.skipNBytes(begin);
      return in;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens a file's bytes, decompressed.
   *
   * @param zstdWindow the most memory that Zstandard may take to decompress a file, in bytes
   * @throws IOException if the file cannot be read, or is not compressed as its name says
   */
  static InputStream open(InputFile file, long zstdWindow) throws IOException {
    InputStream stored =
        file.entry().isEmpty()
            ? Channels.newInputStream(channel(file))
            : ZipEntries.open(file.path(), file.entry());
    try {
      if (file.compression() == Compression.UNCOMPRESSED) {
        return stored;
      }
      StoredBytes counted = new StoredBytes(stored);
      return new ExpansionLimit(decompressed(counted, file, zstdWindow), counted::count);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  private static InputStream decompressed(InputStream stored, InputFile file, long zstdWindow)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stored, BUFFER_BYTES);
    return switch (file.compression()) {
      case GZIP -> new GzipCompressorInputStream(in, true);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZSTD -> ZstdFrames.open(in, file.bytes(), zstdWindow);
      default -> throw new IOException("compression " + file.compression() + " is not known");
    };
  }

  private static ReadableByteChannel channel(InputFile file) throws IOException {
    return FileSystems.open(FileSystems.matchNewResource(file.path(), false));
  }
}
