// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Writes tables as {@link TableReader} reads them. For one thread. */
final class TableWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  void ints(int[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (int value : values) {
            out.writeInt(value);
          }
        });
  }

  void bytes(byte[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          out.write(values);
        });
  }

  void doubles(double[] values) {
    write(
        () -> {
          out.writeInt(values.length);
          for (double value : values) {
            out.writeDouble(value);
          }
        });
  }

  void strings(List<String> values) {
    write(
        () -> {
          out.writeInt(values.size());
          for (String value : values) {
            out.writeUTF(value);
          }
        });
  }

  /** All that was written, between the magic number and the checksum. */
  byte[] toFile() {
    byte[] body = bytes.toByteArray();
    CRC32 checksum = new CRC32();
    checksum.update(body);
    ByteArrayOutputStream file = new ByteArrayOutputStream(body.length + 16);
    DataOutputStream sealed = new DataOutputStream(file);
    write(
        () -> {
          sealed.writeInt(TableReader.MAGIC);
          sealed.writeInt(TableReader.VERSION);
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
