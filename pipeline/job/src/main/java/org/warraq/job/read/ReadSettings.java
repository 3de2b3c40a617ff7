// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import org.warraq.job.flags.ArticlesIn;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.FieldNames;
import org.warraq.job.parse.MetadataFields;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.replay.Replay;

/**
 * The flags that concern the transforms of this package, checked.
 *
 * @param parse the flags that concern parsers
 * @param chunkBytes the approximate size of a chunk in bytes, decompressed
 * @param lanes the largest number of chunks that are read in parallel
 * @param zstdWindow the most memory that Zstandard may take to decompress a file, in bytes
 * @param limit the number of articles to read; 0 for all
 * @param sample the share of articles to read (0–1)
 * @param replay the replay to make; null if articles are read
 */
record ReadSettings(
    ParseSettings parse,
    long chunkBytes,
    int lanes,
    long zstdWindow,
    long limit,
    double sample,
    Replay replay)
    implements Serializable {
  /** The smallest chunk size, because opening a file for less costs more than it gains. */
  private static final long MIN_CHUNK_BYTES = 1 << 20;

  /** The largest chunk size, because DirectRunner holds one chunk per step and lane in memory. */
  private static final long MAX_CHUNK_BYTES = 4 << 20;

  /** The input makes at least about this many chunks, unless they would be too small. */
  private static final int MIN_CHUNKS = 64;

  /** Records of this size are always taken into memory, so that other fields may be long. */
  private static final long ALWAYS_ALLOWED_RECORD_BYTES = 64L << 20;

  /** Longer records are never taken into memory. Every line of rejected inputs is shorter. */
  private static final int MAX_RECORD_BYTES = Integer.MAX_VALUE / 4;

  /** The largest size of a UTF-16 unit: a JSON escape of six characters, each in UTF-32. */
  private static final long MAX_BYTES_PER_CHAR = 24;

  /**
   * The settings that the flags ask for.
   *
   * @throws UsageException if the value of a flag is not valid
   */
  static ReadSettings from(ReadOptions options) {
    ReadFlagChecks.check(options);
    ParseSettings parse =
        new ParseSettings(
            FieldNames.of(options.getIdField(), options.getTitleField(), options.getTextField()),
            MetadataFields.of(
                options.getKeepFields(), options.getDateField(), options.getUrlField()),
            charset(options.getCharset()).name(),
            options.getMaxArticleChars(),
            Objects.requireNonNullElse(options.getArticlesIn(), ArticlesIn.FILES),
            ReadFlagChecks.csvSeparator(options),
            options.getLanguage(),
            options.getMinArabic(),
            options.getUnescapeLineBreaks());
    return new ReadSettings(
        parse,
        MIN_CHUNK_BYTES,
        options.getLimit() > 0 ? 1 : options.getReadParallelism(),
        ReadFlagChecks.zstdWindow(options),
        options.getLimit(),
        options.getSample(),
        null);
  }

  /** Returns a copy of these settings that replays the rejected inputs of a folder. */
  ReadSettings forReplay(Replay replay) {
    return new ReadSettings(parse, chunkBytes, lanes, zstdWindow, 0, 1, replay);
  }

  /** These settings for text that has been converted to UTF-8. */
  ReadSettings withUtf8() {
    return new ReadSettings(parse.withUtf8(), chunkBytes, lanes, zstdWindow, limit, sample, replay);
  }

  boolean isReplay() {
    return replay != null;
  }

  /** These settings with a chunk size that suits input files of a total size in bytes. */
  ReadSettings forInput(long totalBytes) {
    return withChunkBytes(
        Math.max(MIN_CHUNK_BYTES, Math.min(MAX_CHUNK_BYTES, totalBytes / MIN_CHUNKS)));
  }

  ReadSettings withChunkBytes(long bytes) {
    return new ReadSettings(parse, bytes, lanes, zstdWindow, limit, sample, replay);
  }

  /** The longest record that is taken into memory, in bytes. */
  int maxRecordBytes() {
    long asked =
        Math.max(ALWAYS_ALLOWED_RECORD_BYTES, parse.maxArticleChars() * MAX_BYTES_PER_CHAR);
    return isReplay() ? MAX_RECORD_BYTES : (int) Math.min(MAX_RECORD_BYTES, asked);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          "--charset: '" + name + "' is not a known charset; try UTF-8, windows-1256 or ISO-8859-6",
          e);
    }
  }
}
