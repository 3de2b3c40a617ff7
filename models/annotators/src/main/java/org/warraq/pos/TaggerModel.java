// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The tagger's maximum-entropy model. The score of a tag is the sum of the weights of the segment's
 * form, of the two forms before it and the two after it, and of the tag before it; for a form that
 * is not frequent, also of its affixes.
 *
 * <p>The weights are the doubles of CoreNLP's model. Tags are numbered by their place in {@link
 * #tags}, forms as in {@link #lexicon}. Immutable and safe for use by many threads.
 *
 * @param tags names of the tags
 * @param lexicon forms that have a weight or a set of tags
 * @param forms weights of forms, by {@link #formRow}
 * @param prefixes weights of prefixes of forms that are not frequent
 * @param suffixes weights of suffixes of forms that are not frequent
 * @param transitions weights of the tag before, by its number; the last row is for {@link #noTag}
 */
record TaggerModel(
    List<String> tags,
    TaggerLexicon lexicon,
    WeightRows forms,
    AffixWeights prefixes,
    AffixWeights suffixes,
    WeightRows transitions) {
  static final TableFormat FORMAT = new TableFormat("WPOS", 1, "tagger.tables");

  /** The form of the places before and after a sentence. A segment can have this form, too. */
  static final String OUTSIDE = "NA";

  /** The form of the segment that the model adds to the end of every sentence. */
  static final String END = ".$.";

  /** The only tag of {@link #END}. */
  static final String END_TAG = ".$$.";

  /** How many segments before and after a segment count for its tag. */
  static final int REACH = 2;

  /** An upper bound of the absolute value of a tag's score. */
  static final double MAX_SCORE = 140;

  private static final String RESOURCE = "tagger.tables";

  /**
   * All bytes of the file of tables that the build has made.
   *
   * @throws IOException if it is missing
   */
  static byte[] file() throws IOException {
    try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(
            RESOURCE + " is missing: run CompileTagger, as the build does");
      }
      return in.readAllBytes();
    }
  }

  /**
   * Reads a file with the tables that {@link #write} wrote.
   *
   * @throws IOException if the file has another format or version, or is damaged
   */
  static TaggerModel read(byte[] file) throws IOException {
    TableReader in = new TableReader(file, FORMAT);
    return new TaggerModel(
        in.strings(),
        TaggerLexicon.read(in),
        WeightRows.read(in),
        AffixWeights.read(in),
        AffixWeights.read(in),
        WeightRows.read(in));
  }

  /**
   * The CRC-32 of CoreNLP's model that a file of tables was made from.
   *
   * @throws IOException if the file has another format or version, or is damaged
   */
  static int source(byte[] file) throws IOException {
    return new TableReader(file, FORMAT).source();
  }

  void write(TableWriter out) {
    out.strings(tags);
    lexicon.write(out);
    forms.write(out);
    prefixes.write(out);
    suffixes.write(out);
    transitions.write(out);
  }

  /**
   * The row of {@link #forms} with the weights of a form for a segment's tag.
   *
   * @param offset where the form is, seen from the segment: −2 to 2
   */
  static int formRow(int form, int offset) {
    return form * (2 * REACH + 1) + offset + REACH;
  }

  /** The number of the tag before the first segment of a sentence. */
  int noTag() {
    return tags.size();
  }

  /**
   * The transitions as a new array: the weight that tag {@code a} gives to the next tag {@code b}
   * is at {@code [a][b]}. The last row is that of {@link #noTag}.
   */
  double[][] denseTransitions() {
    double[][] dense = new double[tags.size() + 1][tags.size()];
    for (int previous = 0; previous < dense.length; previous++) {
      transitions.addTo(dense[previous], previous);
    }
    return dense;
  }
}
