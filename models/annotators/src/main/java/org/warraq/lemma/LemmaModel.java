// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.article.AtbTag;
import org.warraq.table.Sha256;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The lexicon and the weights of the choice, as they are read from a file. Immutable and safe for
 * use by many threads.
 */
public final class LemmaModel {
  private static final String RESOURCE = "lemmas.tables";

  private final LemmaTable table;
  private final float[] weights;
  private final String checksum;

  private LemmaModel(byte[] file) throws IOException {
    TableReader in = new TableReader(file, LemmaTable.FORMAT);
    table = new LemmaTable(in);
    if (!in.strings().equals(enumerations())) {
      throw new IOException(
          "The tables were made with other tags or states of forms than this program has.");
    }
    int[] bits = in.ints();
    weights = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      weights[i] = Float.intBitsToFloat(bits[i]);
    }
    checksum = Sha256.shortHex(Sha256.of(file));
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged
   */
  public static LemmaModel read(byte[] file) throws IOException {
    try {
      return new LemmaModel(file);
    } catch (IOException e) {
      throw new IOException(
          "The tables of the lemmatizer cannot be read. Restore %s, or run scripts/train-lemmas. %s"
              .formatted(RESOURCE, e.getMessage()),
          e);
    }
  }

  /**
   * Reads the model that is part of this library.
   *
   * @throws IOException if it is missing or damaged
   */
  static LemmaModel load() throws IOException {
    try (InputStream in = LemmaModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(
            "The library has no " + RESOURCE + ". Restore it, or run scripts/train-lemmas.");
      }
      return read(in.readAllBytes());
    }
  }

  /**
   * Adds the weights after the tables of the lexicon.
   *
   * @param weights by number of the feature ({@link ChoiceFeatures})
   */
  public static void writeWeights(TableWriter out, float[] weights) {
    out.strings(enumerations());
    int[] bits = new int[ChoiceFeatures.SIZE];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(weights[i]);
    }
    out.ints(bits);
  }

  /** The names of all values whose ordinals are in the tables, in their order. */
  private static List<String> enumerations() {
    return Stream.<Enum<?>[]>of(AtbTag.values(), LemmaClass.values(), FormState.values())
        .flatMap(Stream::of)
        .map(Enum::name)
        .toList();
  }

  /** The lexicon. */
  public LemmaTable table() {
    return table;
  }

  /** The weight of a feature. */
  float weight(int feature) {
    return weights[feature];
  }

  /** The first digits of the file's SHA-256 checksum. */
  String checksum() {
    return checksum;
  }
}
