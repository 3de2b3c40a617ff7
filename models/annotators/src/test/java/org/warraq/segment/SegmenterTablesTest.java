// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

class SegmenterTablesTest {
  @Test
  void tablesAreWrittenAsTheyWereRead() throws IOException {
    byte[] file = file();
    TableWriter out = new TableWriter();
    SegmenterTables.read(file).write(out);
    int source = new TableReader(file, SegmenterTables.FORMAT).source();
    assertArrayEquals(file, out.toFile(SegmenterTables.FORMAT, source));
  }

  private static byte[] file() throws IOException {
    try (InputStream in = SegmenterTables.class.getResourceAsStream("segmenter.tables")) {
      return in.readAllBytes();
    }
  }
}
