// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warraq.job.parse.RecordLocation;

/**
 * Streams of decompressed bytes that one chunk's reader left open at its end, for the reader of the
 * next chunk, on whatever thread, to go on with. Where the next chunk is read elsewhere, the oldest
 * are closed when there are too many.
 *
 * <p>Safe for use by many threads.
 */
final class OpenFileCache {
  private static final int MOST = 64;

  private static final Map<RecordLocation, InputStream> STREAMS = new LinkedHashMap<>();

  private record RecordLocation(InputFile file, long position) {}

  private OpenFileCache() {}

  /** The stream that stands at a position of a file, now the caller's to close; null for none. */
  static synchronized InputStream take(InputFile file, long position) {
    return STREAMS.remove(new RecordLocation(file, position));
  }

  /** Takes charge of a stream that stands at a position of a file. */
  static synchronized void leave(InputFile file, long position, InputStream in) {
    close(STREAMS.put(new RecordLocation(file, position), in));
    if (STREAMS.size() > MOST) {
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
