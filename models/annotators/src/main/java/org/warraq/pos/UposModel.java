// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.warraq.article.Upos;
import org.warraq.ner.crf.WeightTable;
import org.warraq.table.PackedNumbers;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The log-linear model that finds Universal tags: the score of a tag is the sum of the weights of
 * the segment's features. It is trained by {@code scripts/train-upos}, and belongs to the tables of
 * one tagger, because its features are numbers of forms. Immutable and safe for use by many
 * threads.
 */
public final class UposModel {
  private static final TableFormat FORMAT = new TableFormat("WUPO", 1, "upos.model");
  private static final String RESOURCE = "upos.model";
  private static final Upos[] TAGS = Upos.values();

  /** Number of scores of a segment: one for each Universal tag. */
  static final int SCORES = TAGS.length;

  private final WeightTable weights;

  /** The source of the tagger's tables: the CRC-32 of CoreNLP's model. */
  private final int source;

  /**
   * A model.
   *
   * @param weights weights of features for the ordinals of {@link Upos}
   * @param source {@link PosTagger#source()} of the tagger whose forms the features name
   */
  public UposModel(WeightTable weights, int source) {
    this.weights = weights;
    this.source = source;
  }

  /** A model without weights: all tags are equally good. */
  static UposModel empty() {
    return new UposModel(new WeightTable(new long[0], new int[0], new byte[0], 1), 0);
  }

  /** The bytes of the file that is part of this library. */
  static byte[] file() throws IOException {
    try (InputStream in = UposModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + " is missing: run scripts/train-upos");
      }
      return in.readAllBytes();
    }
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws IOException if the file has another format or version, or is damaged
   */
  static UposModel read(byte[] file) throws IOException {
    TableReader in = new TableReader(file, FORMAT);
    ByteBuffer packed = ByteBuffer.wrap(in.bytes());
    long[] keys = PackedNumbers.readKeys(packed);
    int[] labelSets = PackedNumbers.readValues(packed, keys.length);
    return new UposModel(
        new WeightTable(keys, labelSets, in.bytes(), (float) in.doubles()[0]), in.source());
  }

  /** The bytes of the model's file. */
  public byte[] write() {
    TableWriter out = new TableWriter();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try {
      PackedNumbers.writeMap(new DataOutputStream(packed), weights.keys(), weights.labelSets());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot happen: the stream is in memory.", e);
    }
    out.bytes(packed.toByteArray());
    out.bytes(weights.codes());
    out.doubles(new double[] {weights.greatest()});
    return out.toFile(FORMAT, source);
  }

  /** The source of the tagger's tables that the model belongs to. */
  int source() {
    return source;
  }

  /**
   * Sums the weights of features, as whole numbers.
   *
   * @param keys the features
   * @param count their number
   * @param sums receives the sums, by the ordinal of {@link Upos}
   */
  void sum(long[] keys, int count, int[] sums) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      weights.addUnits(sums, keys[i]);
    }
  }

  /**
   * The Universal tag with the highest score; of equal ones the first.
   *
   * @param scores by the ordinal of {@link Upos}
   * @param allowed the tags to choose from: bit {@code t} stands for ordinal {@code t}
   */
  static Upos best(int[] scores, int allowed) {
    int best = Integer.numberOfTrailingZeros(allowed);
    for (int rest = allowed; rest != 0; rest &= rest - 1) {
      int tag = Integer.numberOfTrailingZeros(rest);
      best = scores[tag] > scores[best] ? tag : best;
    }
    return TAGS[best];
  }
}
