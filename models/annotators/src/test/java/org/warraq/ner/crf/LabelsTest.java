// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;

class LabelsTest {
  @Test
  void labelsOfEntitiesGiveTheEntitiesAgain() {
    List<Labels.Span> spans =
        List.of(
            new Labels.Span(EntityType.PER, 0, 1),
            new Labels.Span(EntityType.PER, 1, 3),
            new Labels.Span(EntityType.ORG, 4, 8));
    int[] labels = Labels.of(spans, 9);
    assertEquals(spans, LatticeTest.entities(labels, 9));
    for (int i = 1; i < labels.length; i++) {
      int label = labels[i];
      assertTrue(Arrays.stream(Labels.following(labels[i - 1])).anyMatch(next -> next == label));
    }
  }
}
