// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Collects tables in memory and makes a file of them. {@link TableReader} gives the layout and
 * reads the tables in the same order. For one thread.
 */
public final class TableWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Adds an array of ints. */
  public void ints(int[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (int value : values) {
            out.writeInt(value);
          }
        });
  }

  /** Adds an array of bytes. */
  public void bytes(byte[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          out.write(values);
        });
  }

  /** Adds an array of longs. */
  public void longs(long[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (long value : values) {
            out.writeLong(value);
          }
        });
  }

  /** Adds an array of doubles. */
  public void doubles(double[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (double value : values) {
            out.writeDouble(value);
          }
        });
  }

  /**
   * Adds a list of strings.
   *
   * @param values each at most 65,535 bytes long in Java's modified UTF-8
   */
  public void strings(List<String> values) {
    write(
        () -> {
          out.writeInt(values.size());
          for (String value : values) {
            out.writeUTF(value);
          }
        });
  }

  /**
   * Returns the bytes of a file with all tables added so far.
   *
   * @param source the CRC-32 of the model that the tables were made from
   */
  public byte[] toFile(TableFormat format, int source) {
    byte[] body = bytes.toByteArray();
    CRC32 checksum = new CRC32();
    checksum.update(body);
    ByteArrayOutputStream file = new ByteArrayOutputStream(body.length + 20);
    DataOutputStream sealed = new DataOutputStream(file);
    write(
        () -> {
          sealed.writeBytes(format.magic());
          sealed.writeInt(format.version());
          sealed.writeInt(source);
          sealed.writeInt(body.length);
          sealed.write(body);
          sealed.writeInt((int) checksum.getValue());
        });
    return file.toByteArray();
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing tables to memory failed.", e);
    }
  }
}
