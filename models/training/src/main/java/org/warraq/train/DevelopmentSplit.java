// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.gold.GoldSentence;

/**
 * Cuts a corpus in two by place, in blocks of {@value #BLOCK} sentences on end, so that few stories
 * lie on both sides.
 *
 * @param training what is left for training; twins of development sentences are dropped
 * @param development the development part
 */
record DevelopmentSplit(List<GoldSentence> training, List<GoldSentence> development) {
  static final int BLOCK = 100;

  /**
   * Which blocks are for development.
   *
   * @param block of every {@code period} blocks the number of the one that is, from 0
   */
  record Part(int block, int period) {
    /** The part that settings are chosen by. */
    static final Part STANDARD = new Part(7, 8);

    private boolean has(int sentence) {
      return sentence / BLOCK % period == block;
    }
  }

  static DevelopmentSplit of(List<GoldSentence> corpus, Part part) {
    List<GoldSentence> training = new ArrayList<>();
    List<GoldSentence> development = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      (part.has(i) ? development : training).add(corpus.get(i));
    }
    return new DevelopmentSplit(new NearDuplicates(development).without(training), development);
  }
}
