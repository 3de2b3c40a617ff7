// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExchangeClusteringTest {
  /** A random word of 0 to 3 is always followed by a random word of 4 to 7, and the reverse. */
  @Test
  void wordsWithTheSameNeighboursShareAClass() {
    Random random = new Random(1);
    int[] text = IntStream.range(0, 4000).map(i -> i % 2 * 4 + random.nextInt(4)).toArray();
    ExchangeClustering clustering = new ExchangeClustering(new BigramCounts(text, 8), 2);
    while (clustering.pass() > 0) {}
    int[] classes = clustering.classes();
    assertNotEquals(classes[0], classes[4]);
    for (int word = 0; word < 8; word++) {
      assertEquals(classes[word / 4 * 4], classes[word]);
    }
  }
}
