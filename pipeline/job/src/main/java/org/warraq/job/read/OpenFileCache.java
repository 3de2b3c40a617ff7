// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Open streams of compressed files. The reader of one chunk puts its stream here at the chunk's
 * end, and the reader of the next chunk goes on with it, on any thread, instead of decompressing
 * the file from its beginning. If there are too many streams, because next chunks are read in other
 * processes, the oldest is closed.
 *
 * <p>Safe for use by many threads.
 */
final class OpenFileCache {
  private static final int MAX_STREAMS = 64;

  private static final Map<StreamPosition, InputStream> STREAMS = new LinkedHashMap<>();

  private record StreamPosition(InputFile file, long position) {}

  private OpenFileCache() {}

  /**
   * The stream whose next byte is at a position of a file, or null if there is none. The caller
   * must close it.
   *
   * @param position in bytes, decompressed
   */
  static synchronized InputStream take(InputFile file, long position) {
    return STREAMS.remove(new StreamPosition(file, position));
  }

  /** Adds a stream whose next byte is at a position of a file. The cache will close it. */
  static synchronized void put(InputFile file, long position, InputStream in) {
    close(STREAMS.put(new StreamPosition(file, position), in));
    if (STREAMS.size() > MAX_STREAMS) {
      close(STREAMS.remove(STREAMS.keySet().iterator().next()));
    }
  }

  private static void close(InputStream in) {
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
