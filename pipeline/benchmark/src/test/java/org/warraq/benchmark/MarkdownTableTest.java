// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
  @Test
  void columnsAreAligned() {
    MarkdownTable table = new MarkdownTable("step", "words/s").row("segmentation", "7");
    assertEquals(
        """
        | step         | words/s |
        |--------------|--------:|
        | segmentation |       7 |""",
        table.toString());
  }

  @Test
  void rowWithTooFewCellsIsRefused() {
    MarkdownTable table = new MarkdownTable("step", "words/s");
    assertThrows(IllegalArgumentException.class, () -> table.row("split"));
  }

  @Test
  void valuesHaveThreeSignificantDigits() {
    assertEquals("1,230,000", MarkdownTable.rounded(1_234_567));
    assertEquals("54.3", MarkdownTable.rounded(54.321));
    assertEquals("0.0500", MarkdownTable.rounded(0.05));
    assertEquals("1,000", MarkdownTable.rounded(999.9));
  }

  @Test
  void missingValuesAreDashes() {
    assertEquals("–", MarkdownTable.rounded(0));
    assertEquals("–", MarkdownTable.rounded(Double.NaN));
    assertEquals("–", MarkdownTable.rounded(1 / 0.0));
  }
}
