// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warraq.ner.train.TinyCorpus;

class NameModelFileTest {
  private static byte[] file;

  @BeforeAll
  static void train() throws IOException {
    file = TinyCorpus.train();
  }

  @Test
  void whatIsReadIsWrittenAlike() throws IOException {
    assertArrayEquals(file, NameModelFile.write(NameModelFile.read(file)));
  }

  @Test
  void refusesAFileCutShort() {
    assertThrows(IOException.class, () -> NameModelFile.read(new byte[0]));
    byte[] half = Arrays.copyOf(file, file.length / 2);
    assertThrows(IOException.class, () -> NameModelFile.read(half));
  }

  @Test
  void refusesADamagedFile() {
    for (int place : new int[] {0, 5, 20, file.length / 2, file.length - 1}) {
      byte[] damaged = file.clone();
      damaged[place] ^= 1;
      assertThrows(IOException.class, () -> NameModelFile.read(damaged));
    }
  }
}
