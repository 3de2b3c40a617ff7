// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the tokens between spaces stand in a text, in UTF-16 units. Not thread-safe. */
final class TokenBounds {
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  void add(int begin, int end) {
    begins.add(begin);
    ends.add(end);
  }

  int size() {
    return begins.size();
  }

  int begin(int token) {
    return begins.get(token);
  }

  int end(int token) {
    return ends.get(token);
  }

  /** The token that a place of the text lies in, or the one before it. */
  int at(int place) {
    int found = Collections.binarySearch(begins, place);
    return found >= 0 ? found : -found - 2;
  }
}
