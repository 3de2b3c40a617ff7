// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Writes tables as {@link TableReader} reads them. For one thread. */
public final class TableWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  public void ints(int[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (int value : values) {
            out.writeInt(value);
          }
        });
  }

  public void bytes(byte[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          out.write(values);
        });
  }

  public void longs(long[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (long value : values) {
            out.writeLong(value);
          }
        });
  }

  public void doubles(double[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (double value : values) {
            out.writeDouble(value);
          }
        });
  }

  /** Strings of at most 65,535 bytes each, in UTF-8 of Java's making. */
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
   * All that was written, as a file.
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
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
