// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityModelFileTest {
  private static byte[] file;

  @BeforeAll
  static void readShippedModel() throws IOException {
    try (InputStream in = EntityRecognizer.class.getResourceAsStream("entities.model")) {
      file = in.readAllBytes();
    }
  }

  @Test
  void writingAReadModelGivesTheSameBytes() throws IOException {
    assertArrayEquals(file, EntityModelFile.write(EntityModelFile.read(file)));
  }

  @Test
  void fileCutShortIsRefused() {
    assertThrows(IOException.class, () -> EntityModelFile.read(new byte[0]));
    byte[] half = Arrays.copyOf(file, file.length / 2);
    assertThrows(IOException.class, () -> EntityModelFile.read(half));
  }

  @Test
  void damagedFileIsRefused() {
    for (int place : new int[] {0, 5, 20, file.length / 2, file.length - 1}) {
      byte[] damaged = file.clone();
      damaged[place] ^= 1;
      assertThrows(IOException.class, () -> EntityModelFile.read(damaged));
    }
  }
}
