// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.gold.GoldSentence;

/**
 * Cuts a corpus in two by place: of every {@value #PERIOD} sentences on end the last {@value
 * #BLOCK} are for development, so that few stories lie on both sides.
 *
 * @param training what is left for training; twins of development sentences are dropped
 * @param development the development part
 */
record DevelopmentSplit(List<GoldSentence> training, List<GoldSentence> development) {
  static final int BLOCK = 100;
  static final int PERIOD = 8 * BLOCK;

  static DevelopmentSplit of(List<GoldSentence> corpus) {
    List<GoldSentence> training = new ArrayList<>();
    List<GoldSentence> development = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      (i % PERIOD >= PERIOD - BLOCK ? development : training).add(corpus.get(i));
    }
    return new DevelopmentSplit(new Twins(development).without(training), development);
  }
}
