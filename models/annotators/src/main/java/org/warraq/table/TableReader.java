// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads tables from a file: a magic number, a version, the CRC-32 of the model that the tables were
 * made from, the length of the body, the body, and its CRC-32, all big-endian. In the body each
 * array follows its length. For one thread.
 */
public final class TableReader {
  private static final int HEADER = 4 * Integer.BYTES;

  private final int source;
  private final ByteBuffer in;

  /**
   * Checks a file, and stands before its first array.
   *
   * @throws IOException if the file is of another format or version, cut short, or changed
   */
  public TableReader(byte[] file, TableFormat format) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(file);
    if (file.length < HEADER + Integer.BYTES || !readMagic(header).equals(format.magic())) {
      throw new IOException("no " + format.magic() + " tables");
    }
    int version = header.getInt();
    if (version != format.version()) {
      throw new IOException("tables of version " + version + ", not " + format.version());
    }
    source = header.getInt();
    int length = header.getInt();
    if (length != file.length - HEADER - Integer.BYTES) {
      throw new IOException("tables are cut short");
    }
    CRC32 checksum = new CRC32();
    checksum.update(file, HEADER, length);
    if ((int) checksum.getValue() != header.getInt(HEADER + length)) {
      throw new IOException("tables are damaged: their checksum differs");
    }
    in = ByteBuffer.wrap(file, HEADER, length);
  }

  private static String readMagic(ByteBuffer header) {
    byte[] magic = new byte[Integer.BYTES];
    header.get(magic);
    return new String(magic, US_ASCII);
  }

  /** The CRC-32 of the model that the tables were made from. */
  public int source() {
    return source;
  }

  public int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  public byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  public long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  public double[] doubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  /** Strings of at most 65,535 bytes each. */
  public List<String> strings() throws IOException {
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
