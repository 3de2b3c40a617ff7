// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.FieldNames;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.replay.Replay;

/**
 * What the transforms of this package need to know of the flags, checked.
 *
 * @param parse what the parsers need to know
 * @param chunkBytes about so much of a file is read in one piece
 * @param lanes so many chunks may be read at a time; those of one lane are read one by one
 * @param replay whose rejected inputs are read; null for articles
 */
public record ReadSettings(ParseSettings parse, long chunkBytes, int lanes, Replay replay)
    implements Serializable {
  /** Small enough to keep all cores busy to the end, large enough to be worth opening a file. */
  private static final long LEAST_CHUNK_BYTES = 1 << 20;

  /** DirectRunner holds about one chunk a step and lane in memory. */
  private static final long MOST_CHUNK_BYTES = 4 << 20;

  private static final int CHUNKS = 64;

  /** No record of a file may be longer, whatever it holds besides its text. */
  private static final long LEAST_RECORD_BYTES = 64L << 20;

  /** Nor than this, within which a rejected record finds room whatever limits it was read with. */
  private static final int MOST_RECORD_BYTES = Integer.MAX_VALUE / 4;

  /** The most that a UTF-16 unit takes up: six characters of a JSON escape, UTF-32 each. */
  private static final long MOST_BYTES_PER_CHAR = 24;

  /**
   * The settings that the flags ask for.
   *
   * @throws UsageException if one of them makes no sense
   */
  static ReadSettings from(ReadOptions options) {
    if (options.getMaxArticleChars() < 1) {
      throw new UsageException(
          "--maxArticleChars: "
              + options.getMaxArticleChars()
              + " leaves no article; pass 1 or more");
    }
    if (options.getReadParallelism() < 1) {
      throw new UsageException(
          "--readParallelism: " + options.getReadParallelism() + " reads nothing; pass 1 or more");
    }
    return new ReadSettings(
        new ParseSettings(
            FieldNames.of(options.getIdField(), options.getTitleField(), options.getTextField()),
            known(options.getCharset()).name(),
            options.getMaxArticleChars()),
        LEAST_CHUNK_BYTES,
        options.getReadParallelism(),
        null);
  }

  /** For the rejected inputs of a folder, in place of articles. */
  ReadSettings forReplay(Replay replay) {
    return new ReadSettings(parse, chunkBytes, lanes, replay);
  }

  boolean isReplay() {
    return replay != null;
  }

  /** With chunks that suit so much input. */
  ReadSettings forInput(long bytes) {
    return withChunkBytes(Math.max(LEAST_CHUNK_BYTES, Math.min(MOST_CHUNK_BYTES, bytes / CHUNKS)));
  }

  ReadSettings withChunkBytes(long bytes) {
    return new ReadSettings(parse, bytes, lanes, replay);
  }

  /** The longest record that is taken into memory, in bytes. */
  int maxRecordBytes() {
    long asked = Math.max(LEAST_RECORD_BYTES, parse.maxArticleChars() * MOST_BYTES_PER_CHAR);
    return isReplay() ? MOST_RECORD_BYTES : (int) Math.min(MOST_RECORD_BYTES, asked);
  }

  private static Charset known(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          "--charset: no such charset: '" + name + "'; try UTF-8, windows-1256 or ISO-8859-6", e);
    }
  }
}
