// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void everyLineIsKept() {
    assertLines(List.of("كَتَب", "", "a", "عَلِم"));
    assertLines(List.of(""));
    assertLines(List.of("", ""));
  }

  private static void assertLines(List<String> expected) {
    Lines lines = new Lines(String.join("\n", expected).getBytes(UTF_8));
    assertEquals(expected, IntStream.range(0, lines.size()).mapToObj(lines::get).toList());
  }
}
