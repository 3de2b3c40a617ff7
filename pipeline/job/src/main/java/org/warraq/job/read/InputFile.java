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
 * @param path the file's name, as Beam's file systems write it
 * @param source the file's name, as the user would write it
 * @param bytes the stored size in bytes, compressed or not
 */
record InputFile(
    String path, String source, InputFormat format, Compression compression, long bytes)
    implements Serializable {
  /** Compressed text has about a quarter of its original size. */
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
   * @param format the file's format; {@code null} if its extension tells it
   */
  static Optional<InputFile> of(String path, String source, InputFormat format, long bytes) {
    Compression compression = COMPRESSIONS.getOrDefault(extension(path), Compression.UNCOMPRESSED);
    String name = isCompressed(compression) ? path.substring(0, path.lastIndexOf('.')) : path;
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(FORMATS.get(extension(name))))
        .map(known -> new InputFile(path, source, known, compression, bytes));
  }

  /** The estimated size of the decompressed file, in bytes. */
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
