// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.Compression;
import org.warraq.job.flags.InputFormat;

/**
 * A file to read, or a file in a zip archive.
 *
 * @param path the file's name, as Beam's file systems write it
 * @param source the file's name, as the user would write it
 * @param bytes the stored size in bytes, compressed or not
 * @param entry the name of the entry in the zip archive at {@code path}; empty for a plain file
 */
record InputFile(
    String path,
    String source,
    InputFormat format,
    Compression compression,
    String entry,
    long bytes)
    implements Serializable {
  /** Compressed text has about a quarter of its original size. */
  private static final int COMPRESSION_RATIO = 4;

  private static final Map<String, InputFormat> FORMATS =
      Map.ofEntries(
          Map.entry("txt", InputFormat.TEXT),
          Map.entry("text", InputFormat.TEXT),
          Map.entry("jsonl", InputFormat.JSONL),
          Map.entry("ndjson", InputFormat.JSONL),
          Map.entry("json", InputFormat.JSON),
          Map.entry("csv", InputFormat.CSV),
          Map.entry("tsv", InputFormat.TSV),
          Map.entry("tab", InputFormat.TSV),
          Map.entry("parquet", InputFormat.PARQUET),
          Map.entry("wet", InputFormat.WARC),
          Map.entry("warc", InputFormat.WARC),
          Map.entry("conllu", InputFormat.CONLLU));

  /** The names that WikiExtractor gives to its files, which have no extension. */
  private static final Pattern WIKI_EXTRACT = Pattern.compile("(.*/)?wiki_\\d+");

  private static final Optional<InputFormat> WIKIEXTRACTOR = Optional.of(InputFormat.WIKIEXTRACTOR);
  private static final Map<String, Compression> COMPRESSIONS =
      Map.of(
          "gz",
          Compression.GZIP,
          "bz2",
          Compression.BZIP2,
          "zst",
          Compression.ZSTD,
          "zstd",
          Compression.ZSTD);

  /**
   * The file at a path, or nothing if its name does not tell its format.
   *
   * @param format the file's format; {@code null} if its extension tells it
   */
  static Optional<InputFile> of(String path, String source, InputFormat format, long bytes) {
    return named(path, path, source, "", format, bytes);
  }

  /** The file in a zip archive, or nothing if its name does not tell its format. */
  static Optional<InputFile> inZip(
      String path, String source, String entry, InputFormat format, long bytes) {
    return named(entry, path, source + "/" + entry, entry, format, bytes);
  }

  /** A zip archive that cannot be listed; whoever reads it meets the reason. */
  static InputFile damagedZip(String path, String source, long bytes) {
    return new InputFile(
        path, source, InputFormat.TEXT, Compression.UNCOMPRESSED, "unknown", bytes);
  }

  private static Optional<InputFile> named(
      String name, String path, String source, String entry, InputFormat format, long bytes) {
    Compression compression = COMPRESSIONS.getOrDefault(extension(name), Compression.UNCOMPRESSED);
    String plain = isCompressed(compression) ? name.substring(0, name.lastIndexOf('.')) : name;
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(FORMATS.get(extension(plain))))
        .or(() -> WIKI_EXTRACT.matcher(plain).matches() ? WIKIEXTRACTOR : Optional.empty())
        .map(known -> new InputFile(path, source, known, compression, entry, bytes));
  }

  /** A name that no other file has, nor another entry of the same archive. */
  String key() {
    return path + "\0" + entry;
  }

  /** Whether the name is that of a zip archive. */
  static boolean isZip(String path) {
    return extension(path).equals("zip");
  }

  /** The estimated size of the decompressed file, in bytes. */
  long textBytes() {
    return isCompressed() ? bytes * COMPRESSION_RATIO : bytes;
  }

  /** Whether reading must begin at the file's beginning, because its bytes are not stored plain. */
  boolean isCompressed() {
    return isCompressed(compression) || !entry.isEmpty();
  }

  private static boolean isCompressed(Compression compression) {
    return compression != Compression.UNCOMPRESSED;
  }

  /** The part of a file's name after its last dot, in lower case; the name if it has no dot. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
