// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.stream.IntStream;
import org.warraq.article.Sentences;

/** Collects the bounds of sentences. Not thread-safe. */
final class Bounds {
  private final IntStream.Builder bounds = IntStream.builder();

  void add(int begin, int end) {
    bounds.add(begin).add(end);
  }

  Sentences toSentences() {
    return Sentences.of(bounds.build().toArray());
  }
}
