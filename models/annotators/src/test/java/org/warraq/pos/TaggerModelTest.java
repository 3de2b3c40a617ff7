// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

class TaggerModelTest {
  @Test
  void whatIsWrittenIsWhatWasRead() throws IOException {
    byte[] file = file();
    TableWriter out = new TableWriter();
    TaggerModel.read(file).write(out);
    int source = new TableReader(file, TaggerModel.FORMAT).source();
    assertArrayEquals(file, out.toFile(TaggerModel.FORMAT, source));
  }

  private static byte[] file() throws IOException {
    try (InputStream in = TaggerModel.class.getResourceAsStream("tagger.tables")) {
      return in.readAllBytes();
    }
  }
}
