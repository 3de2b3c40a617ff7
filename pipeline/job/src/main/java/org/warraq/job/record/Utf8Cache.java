// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.parquet.io.api.Binary;

/**
 * Keeps the UTF-8 of short texts that were asked for lately. Each text has one place, where it
 * replaces the text before it. So at most {@value #PLACES} texts are kept. Not thread-safe.
 */
final class Utf8Cache {
  private static final int PLACES = 1 << 15;

  /** Longer texts, in UTF-16 units, are not kept, because they hardly come again. */
  private static final int MAX_LENGTH = 64;

  private final String[] texts = new String[PLACES];
  private final Binary[] inUtf8 = new Binary[PLACES];

  /** Returns a text in UTF-8. */
  Binary get(String text) {
    if (text.length() > MAX_LENGTH) {
      return utf8(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if (!text.equals(texts[place])) {
      texts[place] = text;
      inUtf8[place] = utf8(text);
    }
    return inUtf8[place];
  }

  /** Returns a text in UTF-8, without a cache. Parquet reads it faster than its own conversion. */
  static Binary utf8(String text) {
    return Binary.fromConstantByteArray(text.getBytes(UTF_8));
  }
}
