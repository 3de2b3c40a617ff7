// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
  @Test
  void columnsAreInLine() {
    MarkdownTable table = new MarkdownTable("step", "words/s").row("segmentation", "7");
    assertEquals(
        """
        | step         | words/s |
        |--------------|--------:|
        | segmentation |       7 |""",
        table.toString());
  }

  @Test
  void aRowHasAsManyCellsAsTheHead() {
    MarkdownTable table = new MarkdownTable("step", "words/s");
    assertThrows(IllegalArgumentException.class, () -> table.row("split"));
  }

  @Test
  void threeDigitsCount() {
    assertEquals("1,230,000", MarkdownTable.figure(1_234_567));
    assertEquals("54.3", MarkdownTable.figure(54.321));
    assertEquals("0.0500", MarkdownTable.figure(0.05));
    assertEquals("1,000", MarkdownTable.figure(999.9));
  }

  @Test
  void whatIsNotMeasuredIsADash() {
    assertEquals("–", MarkdownTable.figure(0));
    assertEquals("–", MarkdownTable.figure(Double.NaN));
    assertEquals("–", MarkdownTable.figure(1 / 0.0));
  }
}
