// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whatATerminalObeysIsWrittenOut() {
    assertEquals("\\u001b[31mأحمر", Printable.of("\u001b[31mأحمر"));
    assertEquals("\\u009b2J \\u0000\\u007f", Printable.of("\u009b2J\n\u0000\u007f"));
    assertEquals("a\\u202eb\\u2066", Printable.of("a\u202eb\u2066"));
    assertEquals("\\ud800", Printable.of("\ud800"));
  }

  @Test
  void textIsLeftAsItIs() {
    String text = "خبر عاجل: می\u200cخواهم 😀";
    assertEquals(text, Printable.of(text));
  }
}
