// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.stream.IntStream;
import org.warraq.article.Sentences;

/** Collects the sentences of one article, in order. Not thread-safe. */
final class SentenceCollector {
  private final IntStream.Builder bounds = IntStream.builder();

  /** Adds the sentence {@code text[begin, end)}, in UTF-16 units. */
  void add(int begin, int end) {
    bounds.add(begin).add(end);
  }

  /** Returns all sentences. Must be called only once, at the end. */
  Sentences toSentences() {
    return Sentences.of(bounds.build().toArray());
  }
}
