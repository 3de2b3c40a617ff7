// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param location file and line where it begins
 * @param document the number of its document in the file, from 0
 * @param text the sentence as it was written
 * @param words in the order of the text
 */
public record UdSentence(String location, int document, String text, List<UdWord> words) {
  public UdSentence {
    words = List.copyOf(words);
  }
}
