// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Writes and reads non-negative whole numbers in few bytes. A number takes one byte per 7 bits, the
 * lowest bits first; the top bit of a byte says that another byte follows. Keys, which ascend, are
 * stored as differences.
 *
 * <p>Layout of a map: number of entries as an int (4 bytes), all keys, all values.
 *
 * <p>Maps are read from a buffer, because a stream takes a lock for each byte.
 */
public final class PackedNumbers {
  private PackedNumbers() {}

  /**
   * Writes a map.
   *
   * @param keys in ascending order, none negative
   * @param values one per key, none negative
   * @throws IOException if writing fails
   */
  public static void writeMap(DataOutputStream out, long[] keys, int[] values) throws IOException {
    out.writeInt(keys.length);
    long previous = 0;
    for (long key : keys) {
      write(out, key - previous);
      previous = key;
    }
    for (int value : values) {
      write(out, value);
    }
  }

  /**
   * Reads the keys of a map. Its values must be read next, with {@link #readValues}.
   *
   * @param in big-endian, from the place where the map begins
   * @throws BufferUnderflowException if the data end too early
   */
  public static long[] readKeys(ByteBuffer in) {
    long[] keys = new long[in.getInt()];
    long key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += read(in);
      keys[i] = key;
    }
    return keys;
  }

  /**
   * Reads the values of a map, after its keys.
   *
   * @param size number of keys
   * @throws BufferUnderflowException if the data end too early
   */
  public static int[] readValues(ByteBuffer in, int size) {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = (int) read(in);
    }
    return values;
  }

  private static void write(DataOutputStream out, long number) throws IOException {
    long rest = number;
    for (; rest > 0x7f; rest >>>= 7) {
      out.write((int) ((rest & 0x7f) | 0x80));
    }
    out.write((int) rest);
  }

  private static long read(ByteBuffer in) {
    long number = 0;
    int read = 0x80;
    for (int shift = 0; (read & 0x80) != 0; shift += 7) {
      read = in.get();
      number |= (long) (read & 0x7f) << shift;
    }
    return number;
  }
}
