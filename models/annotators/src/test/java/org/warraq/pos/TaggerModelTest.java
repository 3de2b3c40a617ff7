// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

class TaggerModelTest {
  @Test
  void writingAReadModelGivesTheSameBytes() throws IOException {
    byte[] file = TaggerModel.file();
    TableWriter out = new TableWriter();
    TaggerModel.read(file).write(out);
    int source = new TableReader(file, TaggerModel.FORMAT).source();
    assertArrayEquals(file, out.toFile(TaggerModel.FORMAT, source));
  }
}
