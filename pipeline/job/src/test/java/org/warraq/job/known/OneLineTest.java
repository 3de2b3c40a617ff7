// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void linesAreReadOneByOne() throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader file = new BufferedReader(new StringReader("ab\nكتاب\n\nlast"));
    for (OneLine line; (line = OneLine.next(file)) != null; ) {
      lines.add(new BufferedReader(line).readLine());
    }
    assertEquals(Arrays.asList("ab", "كتاب", null, "last"), lines);
  }

  @Test
  void restOfALineIsPassedOver() throws IOException {
    List<Character> begins = new ArrayList<>();
    String file = "1" + "x".repeat(100_000) + "\n2\n3" + "x".repeat(100_000) + "\n";
    BufferedReader lines = new BufferedReader(new StringReader(file));
    for (OneLine line; (line = OneLine.next(lines)) != null; line.skipRest()) {
      begins.add((char) line.read());
    }
    assertEquals(List.of('1', '2', '3'), begins);
  }
}
