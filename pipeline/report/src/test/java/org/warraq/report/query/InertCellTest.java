// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1-800",
        "-",
        "- بيروت",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201"
      })
  void formulaGetsAnApostrophe(String value) {
    assertEquals("'" + value, InertCell.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "بيروت", "a=b", "-3", "+3.5", "-1.5E-10", "2026-01-18", "'x", " x"})
  void otherCellsStayAsTheyAre(String value) {
    assertEquals(value, InertCell.of(value));
  }

  @Test
  void nullStaysNull() {
    assertNull(InertCell.of(null));
  }
}
