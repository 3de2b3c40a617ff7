// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {
  /** Their differences take one byte, two bytes and more; the greatest has 63 bits. */
  private static final long[] KEYS = {0, 127, 255, 1L << 40, Long.MAX_VALUE};

  private static final int[] VALUES = {Integer.MAX_VALUE, 0, 127, 128, 1};

  @Test
  void mapIsReadAsItWasWritten() throws IOException {
    ByteBuffer in = ByteBuffer.wrap(map());
    assertArrayEquals(KEYS, PackedNumbers.readKeys(in));
    assertArrayEquals(VALUES, PackedNumbers.readValues(in, KEYS.length));
    assertEquals(0, in.remaining());
  }

  @Test
  void mapThatEndsTooEarlyIsRefused() throws IOException {
    byte[] map = map();
    ByteBuffer in = ByteBuffer.wrap(map, 0, map.length - 1);
    PackedNumbers.readKeys(in);
    assertThrows(BufferUnderflowException.class, () -> PackedNumbers.readValues(in, KEYS.length));
  }

  private static byte[] map() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedNumbers.writeMap(new DataOutputStream(bytes), KEYS, VALUES);
    return bytes.toByteArray();
  }
}
