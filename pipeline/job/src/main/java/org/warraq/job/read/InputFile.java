// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.io.Compression;
import org.warraq.job.flags.InputFormat;

/**
 * A file to read.
 *
 * @param path where Beam finds it
 * @param source the same as the user would write it
 * @param bytes its size as it lies there, compressed or not
 */
public record InputFile(
    String path, String source, InputFormat format, Compression compression, long bytes)
    implements Serializable {
  /** Text compresses to about so much of its size. */
  private static final int COMPRESSION_RATIO = 4;

  private static final Map<String, InputFormat> FORMATS =
      Map.of(
          "txt", InputFormat.TEXT,
          "jsonl", InputFormat.JSONL,
          "ndjson", InputFormat.JSONL,
          "csv", InputFormat.CSV,
          "parquet", InputFormat.PARQUET);
  private static final Map<String, Compression> COMPRESSIONS =
      Map.of("gz", Compression.GZIP, "bz2", Compression.BZIP2, "zst", Compression.ZSTD);

  /**
   * The file at a path, or nothing if its name does not tell its format.
   *
   * @param format its format whatever it is called; {@code null} to go by its extension
   */
  static Optional<InputFile> of(String path, String source, InputFormat format, long bytes) {
    Compression compression = COMPRESSIONS.getOrDefault(extension(path), Compression.UNCOMPRESSED);
    String name = isCompressed(compression) ? path.substring(0, path.lastIndexOf('.')) : path;
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(FORMATS.get(extension(name))))
        .map(known -> new InputFile(path, source, known, compression, bytes));
  }

  /** About how many bytes of text it holds. */
  long textBytes() {
    return isCompressed() ? bytes * COMPRESSION_RATIO : bytes;
  }

  boolean isCompressed() {
    return isCompressed(compression);
  }

  private static boolean isCompressed(Compression compression) {
    return compression != Compression.UNCOMPRESSED;
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
