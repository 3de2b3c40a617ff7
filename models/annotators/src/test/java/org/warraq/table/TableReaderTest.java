// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final TableFormat FORMAT = new TableFormat("TEST", 3, "test.tables");
  private static final int SOURCE = 0xCAFE;

  @Test
  void tablesAreReadAsTheyWereWritten() throws IOException {
    TableReader in = new TableReader(file(), FORMAT);
    assertEquals(SOURCE, in.source());
    assertArrayEquals(new int[] {1, -2}, in.ints());
    assertEquals(List.of("وَرّاق", ""), in.strings());
    assertArrayEquals(new double[] {0.1}, in.doubles());
    assertArrayEquals(new long[] {1L << 40}, in.longs());
    assertArrayEquals(new byte[] {7}, in.bytes());
  }

  @Test
  void damagedFileIsRefused() {
    byte[] file = file();
    file[file.length / 2] ^= 1;
    assertRefused("checksum", file, FORMAT);
    assertRefused("incomplete", Arrays.copyOf(file, file.length - 1), FORMAT);
    assertRefused("not a file of tables of the format TEST", new byte[100], FORMAT);
    assertRefused("not a file of tables of the format TEST", new byte[0], FORMAT);
  }

  @Test
  void anotherFormatOrVersionIsRefused() {
    assertRefused(
        "have version 3, but this program reads version 4",
        file(),
        new TableFormat("TEST", 4, "test.tables"));
    assertRefused(
        "not a file of tables of the format REST",
        file(),
        new TableFormat("REST", 3, "test.tables"));
  }

  private static void assertRefused(String why, byte[] file, TableFormat format) {
    IOException e = assertThrows(IOException.class, () -> new TableReader(file, format));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  private static byte[] file() {
    TableWriter out = new TableWriter();
    out.ints(new int[] {1, -2});
    out.strings(List.of("وَرّاق", ""));
    out.doubles(new double[] {0.1});
    out.longs(new long[] {1L << 40});
    out.bytes(new byte[] {7});
    return out.toFile(FORMAT, SOURCE);
  }
}
