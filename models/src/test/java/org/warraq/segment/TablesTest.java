// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void whatIsWrittenIsWhatWasRead() throws IOException {
    byte[] file = file();
    assertArrayEquals(file, Tables.read(file).toFile());
  }

  @Test
  void damageIsFound() throws IOException {
    byte[] file = file();
    file[file.length / 2] ^= 1;
    assertRefused("checksum", file);
    assertRefused("cut short", Arrays.copyOf(file, file.length - 1));
    assertRefused("no segmenter tables", new byte[100]);
    assertRefused("no segmenter tables", new byte[0]);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] file = file();
    file[7]++;
    assertRefused("version", file);
  }

  private static void assertRefused(String why, byte[] file) {
    IOException e = assertThrows(IOException.class, () -> Tables.read(file));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  private static byte[] file() throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream("segmenter.tables")) {
      return in.readAllBytes();
    }
  }
}
