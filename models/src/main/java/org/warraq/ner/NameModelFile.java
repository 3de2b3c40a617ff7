// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The model as bytes: magic, format version, SHA-256 of the rest; then transitions, weights, lists
 * and classes. Keys ascend and are kept as differences; whole numbers take 7 bits a byte.
 */
public final class NameModelFile {
  private static final int MAGIC = 0x57514e52; // WQNR
  private static final int FORMAT = 1;
  private static final int CHECKSUM = 32;
  private static final int HEADER = 8 + CHECKSUM;

  private NameModelFile() {}

  /** The file of a model. */
  public static byte[] write(NameModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (float transition : model.transitions()) {
        out.writeFloat(transition);
      }
      WeightTable weights = model.weights();
      out.writeFloat(weights.greatest());
      writeMap(out, weights.keys(), weights.labelSets());
      out.writeInt(weights.codes().length);
      out.write(weights.codes());
      writeMap(out, model.lists().keys(), model.lists().lists());
      out.writeInt(model.classes().grains().size());
      for (WordClasses.Grain grain : model.classes().grains()) {
        writeMap(out, grain.keys(), grain.classes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
    byte[] payload = bytes.toByteArray();
    return ByteBuffer.allocate(HEADER + payload.length)
        .putInt(MAGIC)
        .putInt(FORMAT)
        .put(sha256(payload, 0))
        .put(payload)
        .array();
  }

  /**
   * The model in a file.
   *
   * @throws IOException if these are not the bytes of a whole model file of this format
   */
  public static NameModel read(byte[] file) throws IOException {
    if (file.length < HEADER || ByteBuffer.wrap(file).getInt(0) != MAGIC) {
      throw new IOException("not a model of names");
    }
    int format = ByteBuffer.wrap(file).getInt(4);
    if (format != FORMAT) {
      throw new IOException("model format " + format + ", where " + FORMAT + " is read");
    }
    if (!Arrays.equals(file, 8, HEADER, sha256(file, HEADER), 0, CHECKSUM)) {
      throw new IOException("model file is damaged: its checksum differs");
    }
    return readPayload(
        new DataInputStream(new ByteArrayInputStream(file, HEADER, file.length - HEADER)));
  }

  /** The checksum that a model file carries. */
  static byte[] checksum(byte[] file) {
    return Arrays.copyOfRange(file, 8, HEADER);
  }

  private static NameModel readPayload(DataInputStream in) throws IOException {
    float[] transitions = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    float greatest = in.readFloat();
    long[] keys = readKeys(in);
    int[] labelSets = readValues(in, keys.length);
    byte[] codes = in.readNBytes(in.readInt());
    WeightTable weights = new WeightTable(keys, labelSets, codes, greatest);
    long[] phrases = readKeys(in);
    NameLists lists = NameLists.of(phrases, readValues(in, phrases.length));
    List<WordClasses.Grain> grains = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      long[] forms = readKeys(in);
      grains.add(new WordClasses.Grain(forms, readValues(in, forms.length)));
    }
    return new NameModel(weights, transitions, lists, WordClasses.of(grains));
  }

  private static void writeMap(DataOutputStream out, long[] keys, int[] values) throws IOException {
    out.writeInt(keys.length);
    long previous = 0;
    for (long key : keys) {
      writeNumber(out, key - previous);
      previous = key;
    }
    for (int value : values) {
      writeNumber(out, value);
    }
  }

  private static long[] readKeys(DataInputStream in) throws IOException {
    long[] keys = new long[in.readInt()];
    long key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += readNumber(in);
      keys[i] = key;
    }
    return keys;
  }

  private static int[] readValues(DataInputStream in, int size) throws IOException {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = (int) readNumber(in);
    }
    return values;
  }

  private static void writeNumber(DataOutputStream out, long number) throws IOException {
    long rest = number;
    for (; rest > 0x7f; rest >>>= 7) {
      out.write((int) ((rest & 0x7f) | 0x80));
    }
    out.write((int) rest);
  }

  private static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    int read = 0x80;
    for (int shift = 0; (read & 0x80) != 0; shift += 7) {
      read = in.readUnsignedByte();
      number |= (long) (read & 0x7f) << shift;
    }
    return number;
  }

  private static byte[] sha256(byte[] bytes, int begin) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, begin, bytes.length - begin);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
