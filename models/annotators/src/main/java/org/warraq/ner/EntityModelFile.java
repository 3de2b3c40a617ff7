// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;
import org.warraq.table.PackedNumbers;
import org.warraq.table.Sha256;

/**
 * Writes and reads the file of a trained model, {@code entities.model}. Numbers are big-endian:
 *
 * <pre>
 * bytes   content
 * 4       magic number, "WQNR"
 * 4       version of the format
 * 32      SHA-256 checksum of the rest
 * rest    genre detector; weights of each set; transitions; recurrence weights and span weights
 *         of each set; name lists; word classes (see {@link PackedNumbers})
 * </pre>
 */
public final class EntityModelFile {
  private static final int MAGIC = 0x57514e52; // "WQNR"
  private static final int FORMAT = 9;
  private static final int CHECKSUM_BEGIN = 8;
  private static final int CHECKSUM_BYTES = 32;
  private static final int HEADER_BYTES = CHECKSUM_BEGIN + CHECKSUM_BYTES;

  private EntityModelFile() {}

  /** The bytes of a model's file. */
  public static byte[] write(EntityModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writePayload(out, model);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot happen: the stream is in memory.", e);
    }
    byte[] payload = bytes.toByteArray();
    return ByteBuffer.allocate(HEADER_BYTES + payload.length)
        .putInt(MAGIC)
        .putInt(FORMAT)
        .put(Sha256.of(payload))
        .put(payload)
        .array();
  }

  /**
   * The model in a file.
   *
   * @param file all bytes of the file
   * @throws IOException if this is not a model file, has another format, or is damaged
   */
  public static EntityModel read(byte[] file) throws IOException {
    if (file.length < HEADER_BYTES || ByteBuffer.wrap(file).getInt(0) != MAGIC) {
      throw new IOException("This is not a model of entity recognition.");
    }
    int format = ByteBuffer.wrap(file).getInt(4);
    if (format != FORMAT) {
      throw new IOException(
          "The model has format " + format + ", but this version reads " + FORMAT + ".");
    }
    if (!Arrays.equals(checksum(file), Sha256.of(file, HEADER_BYTES))) {
      throw new IOException(
          "The model file entities.model is damaged: its checksum is wrong. Get Warraq again.");
    }
    return readPayload(ByteBuffer.wrap(file, HEADER_BYTES, file.length - HEADER_BYTES));
  }

  /** The SHA-256 checksum in a model file's header, not verified. */
  static byte[] checksum(byte[] file) {
    return Arrays.copyOfRange(file, CHECKSUM_BEGIN, HEADER_BYTES);
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
      writeFloats(out, model.spans().get(set));
    }
    PackedNumbers.writeMap(out, model.lists().keys(), model.lists().bits());
    out.writeInt(model.classes().grains().size());
    for (WordClasses.Grain grain : model.classes().grains()) {
      PackedNumbers.writeMap(out, grain.keys(), grain.classes());
    }
  }

  private static EntityModel readPayload(ByteBuffer in) {
    GenreDetector genres = new GenreDetector(readWeights(in), in.getFloat());
    Map<WeightSet, WeightTable> weights = new EnumMap<>(WeightSet.class);
    for (WeightSet set : WeightSet.values()) {
      weights.put(set, readWeights(in));
    }
    float[] transitions = readFloats(in, Labels.COUNT * Labels.COUNT);
    Map<WeightSet, float[]> recurrence = new EnumMap<>(WeightSet.class);
    Map<WeightSet, float[]> spans = new EnumMap<>(WeightSet.class);
    for (WeightSet set : WeightSet.values()) {
      recurrence.put(set, readFloats(in, Recurrence.WEIGHTS));
      spans.put(set, readFloats(in, SpanEvidence.WEIGHTS));
    }
    long[] phrases = PackedNumbers.readKeys(in);
    NameLists lists = NameLists.of(phrases, PackedNumbers.readValues(in, phrases.length));
    List<WordClasses.Grain> grains = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      long[] forms = PackedNumbers.readKeys(in);
      grains.add(new WordClasses.Grain(forms, PackedNumbers.readValues(in, forms.length)));
    }
    return new EntityModel(
        genres, weights, transitions, recurrence, spans, lists, WordClasses.of(grains));
  }

  private static void writeFloats(DataOutputStream out, float[] numbers) throws IOException {
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }

  private static float[] readFloats(ByteBuffer in, int size) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = in.getFloat();
    }
    return numbers;
  }

  private static void writeWeights(DataOutputStream out, WeightTable weights) throws IOException {
    out.writeFloat(weights.greatest());
    PackedNumbers.writeMap(out, weights.keys(), weights.labelSets());
    out.writeInt(weights.codes().length);
    out.write(weights.codes());
  }

  private static WeightTable readWeights(ByteBuffer in) {
    float greatest = in.getFloat();
    long[] keys = PackedNumbers.readKeys(in);
    int[] labelSets = PackedNumbers.readValues(in, keys.length);
    byte[] codes = new byte[in.getInt()];
    in.get(codes);
    return new WeightTable(keys, labelSets, codes, greatest);
  }
}
