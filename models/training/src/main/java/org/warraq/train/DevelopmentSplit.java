// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.gold.GoldSentence;

/**
 * A corpus cut into a training part and a development part, in blocks of {@value #BLOCK}
 * consecutive sentences, so that few stories lie on both sides.
 *
 * @param training the sentences to train on, without near-duplicates of development sentences
 * @param development the sentences to choose settings by
 */
record DevelopmentSplit(List<GoldSentence> training, List<GoldSentence> development) {
  static final int BLOCK = 100;

  /**
   * The blocks that go into the development part: one out of every {@code period} blocks.
   *
   * @param block the number of that block within the period, from 0
   * @param period number of blocks in a period
   */
  record HeldOutBlocks(int block, int period) {
    /** The last of every 8 blocks. Settings are chosen by it. */
    static final HeldOutBlocks STANDARD = new HeldOutBlocks(7, 8);

    private boolean contain(int sentence) {
      return sentence / BLOCK % period == block;
    }
  }

  static DevelopmentSplit of(List<GoldSentence> corpus, HeldOutBlocks heldOut) {
    List<GoldSentence> training = new ArrayList<>();
    List<GoldSentence> development = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      (heldOut.contain(i) ? development : training).add(corpus.get(i));
    }
    return new DevelopmentSplit(new NearDuplicates(development).without(training), development);
  }
}
