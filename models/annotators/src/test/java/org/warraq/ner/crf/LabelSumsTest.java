// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LabelSumsTest {
  record Weight(int label, float value) {}

  @Property
  void sumsAreThoseOfTheWeightsInAnyOrder(
      @ForAll @Size(max = 100) List<@FloatRange(min = -2, max = 2) Float> values,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Weight> weights = new ArrayList<>();
    values.forEach(value -> weights.add(new Weight(random.nextInt(Labels.COUNT), value)));
    float[] expected = new float[Labels.COUNT];
    weights.forEach(weight -> expected[weight.label()] += weight.value());
    float[] sums = scores(weights);
    assertArrayEquals(expected, sums, 0.02f);
    Collections.shuffle(weights, random);
    assertArrayEquals(sums, scores(weights));
  }

  @Property
  void neighboursDoNotTouchEachOther(@ForAll @IntRange(max = 16) int label) {
    float[] scores = scores(Collections.nCopies(120, new Weight(label, -2)));
    for (int other = 0; other < Labels.COUNT; other++) {
      assertEquals(other == label ? -240 : 0, scores[other]);
    }
  }

  /** The sums of weights, half of which come by way of another row. */
  private static float[] scores(List<Weight> weights) {
    long[] sums = new long[3 * LabelSums.ROW];
    for (int i = 0; i < weights.size(); i++) {
      Weight weight = weights.get(i);
      int row = i % 2 == 0 ? LabelSums.ROW : 0;
      LabelSums.add(sums, row, weight.label(), LabelSums.fixed(weight.value()));
    }
    LabelSums.add(sums, LabelSums.ROW, sums, 0);
    float[] scores = new float[Labels.COUNT];
    LabelSums.unpack(sums, LabelSums.ROW, scores, 0);
    return scores;
  }
}
