// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads tables from a file: a magic number, a version, the length of the body, the body, and its
 * CRC-32, all big-endian. In the body each array follows its length. For one thread.
 */
final class TableReader {
  static final int MAGIC = 0x57534547; // "WSEG"
  static final int VERSION = 2;

  private static final int HEADER = 3 * Integer.BYTES;

  private final ByteBuffer in;

  /**
   * @throws IOException if the file is none of ours, of another version, cut short, or changed
   */
  TableReader(byte[] file) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(file);
    if (file.length < HEADER + Integer.BYTES || header.getInt() != MAGIC) {
      throw new IOException("no segmenter tables");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new IOException("segmenter tables of version " + version + ", not " + VERSION);
    }
    int length = header.getInt();
    if (length != file.length - HEADER - Integer.BYTES) {
      throw new IOException("segmenter tables are cut short");
    }
    CRC32 checksum = new CRC32();
    checksum.update(file, HEADER, length);
    if ((int) checksum.getValue() != header.getInt(HEADER + length)) {
      throw new IOException("segmenter tables are damaged: their checksum differs");
    }
    in = ByteBuffer.wrap(file, HEADER, length);
  }

  int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  double[] doubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  List<String> strings() throws IOException {
    int size = in.getInt();
    ByteArrayInputStream rest = new ByteArrayInputStream(in.array(), in.position(), in.remaining());
    DataInputStream data = new DataInputStream(rest);
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(data.readUTF());
    }
    skip(in.remaining() - rest.available());
    return values;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
