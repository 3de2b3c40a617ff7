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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;
import org.warraq.table.PackedNumbers;

/**
 * The model as bytes: magic, format version, SHA-256 of the rest; then the model's parts, see
 * {@link PackedNumbers}.
 */
public final class EntityModelFile {
  private static final int MAGIC = 0x57514e52; // WQNR
  private static final int FORMAT = 6;
  private static final int CHECKSUM = 32;
  private static final int HEADER = 8 + CHECKSUM;

  private EntityModelFile() {}

  /** The file of a model. */
  public static byte[] write(EntityModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writePayload(out, model);
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
  public static EntityModel read(byte[] file) throws IOException {
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

  private static void writePayload(DataOutputStream out, EntityModel model) throws IOException {
    writeWeights(out, model.genres().forms());
    out.writeFloat(model.genres().bias());
    for (WeightSet set : WeightSet.values()) {
      writeWeights(out, model.weights().get(set));
    }
    writeFloats(out, model.transitions());
    for (WeightSet set : WeightSet.values()) {
      writeFloats(out, model.recurrence().get(set));
      out.writeFloat(model.calibrations().get(set).slope());
      out.writeFloat(model.calibrations().get(set).offset());
    }
    PackedNumbers.writeMap(out, model.lists().keys(), model.lists().lists());
    out.writeInt(model.classes().grains().size());
    for (WordClasses.Grain grain : model.classes().grains()) {
      PackedNumbers.writeMap(out, grain.keys(), grain.classes());
    }
  }

  private static EntityModel readPayload(DataInputStream in) throws IOException {
    GenreDetector genres = new GenreDetector(readWeights(in), in.readFloat());
    Map<WeightSet, WeightTable> weights = new EnumMap<>(WeightSet.class);
    for (WeightSet set : WeightSet.values()) {
      weights.put(set, readWeights(in));
    }
    float[] transitions = readFloats(in, Labels.COUNT * Labels.COUNT);
    Map<WeightSet, float[]> recurrence = new EnumMap<>(WeightSet.class);
    Map<WeightSet, ScoreCalibration> calibrations = new EnumMap<>(WeightSet.class);
    for (WeightSet set : WeightSet.values()) {
      recurrence.put(set, readFloats(in, Recurrence.WEIGHTS));
      calibrations.put(set, new ScoreCalibration(in.readFloat(), in.readFloat()));
    }
    long[] phrases = PackedNumbers.readKeys(in);
    NameLists lists = NameLists.of(phrases, PackedNumbers.readValues(in, phrases.length));
    List<WordClasses.Grain> grains = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      long[] forms = PackedNumbers.readKeys(in);
      grains.add(new WordClasses.Grain(forms, PackedNumbers.readValues(in, forms.length)));
    }
    return new EntityModel(
        genres, weights, transitions, recurrence, calibrations, lists, WordClasses.of(grains));
  }

  private static void writeFloats(DataOutputStream out, float[] numbers) throws IOException {
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }

  private static float[] readFloats(DataInputStream in, int size) throws IOException {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }

  private static void writeWeights(DataOutputStream out, WeightTable weights) throws IOException {
    out.writeFloat(weights.greatest());
    PackedNumbers.writeMap(out, weights.keys(), weights.labelSets());
    out.writeInt(weights.codes().length);
    out.write(weights.codes());
  }

  private static WeightTable readWeights(DataInputStream in) throws IOException {
    float greatest = in.readFloat();
    long[] keys = PackedNumbers.readKeys(in);
    int[] labelSets = PackedNumbers.readValues(in, keys.length);
    return new WeightTable(keys, labelSets, in.readNBytes(in.readInt()), greatest);
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
