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
 * Reads tables from the bytes of a file. The tables are read in the order in which {@link
 * TableWriter} wrote them. For one thread.
 *
 * <p>Layout of a file, in bytes, all numbers big-endian:
 *
 * <pre>
 * offset  length  content
 * 0       4       magic of the {@link TableFormat}
 * 4       4       version of the format
 * 8       4       CRC-32 of the model that the tables were made from
 * 12      4       n, the length of the body
 * 16      n       body: arrays, each after its number of entries (4 bytes)
 * 16 + n  4       CRC-32 of the body
 * </pre>
 */
public final class TableReader {
  private static final int HEADER = 4 * Integer.BYTES;

  private final int source;
  private final ByteBuffer in;

  /**
   * Checks a file. The first table is read next.
   *
   * @throws IOException if the file has another format or version, is incomplete, or is damaged
   */
  public TableReader(byte[] file, TableFormat format) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(file);
    if (file.length < HEADER + Integer.BYTES || !readMagic(header).equals(format.magic())) {
      throw fault(format, "is not a file of tables of the format " + format.magic());
    }
    int version = header.getInt();
    if (version != format.version()) {
      throw fault(
          format,
          "has tables that have version %s, but this program reads version %s"
              .formatted(version, format.version()));
    }
    source = header.getInt();
    int length = header.getInt();
    if (length != file.length - HEADER - Integer.BYTES) {
      throw fault(format, "is incomplete");
    }
    CRC32 checksum = new CRC32();
    checksum.update(file, HEADER, length);
    if ((int) checksum.getValue() != header.getInt(HEADER + length)) {
      throw fault(format, "is damaged: its checksum is wrong");
    }
    in = ByteBuffer.wrap(file, HEADER, length);
  }

  private static IOException fault(TableFormat format, String fault) {
    return new IOException(
        "The file %s %s. Get Warraq again, or build it again with mvn clean package."
            .formatted(format.file(), fault));
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

  /** Reads an array of ints. */
  public int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  /** Reads an array of bytes. */
  public byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  /** Reads an array of longs. */
  public long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** Reads an array of doubles. */
  public double[] doubles() {
    double[] values = new double[in.getInt()];
    in.asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  /**
   * Reads a list of strings.
   *
   * @throws IOException if a string is damaged
   */
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
