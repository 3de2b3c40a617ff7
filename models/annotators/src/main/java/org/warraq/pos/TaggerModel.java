// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The weights of the tagger's maximum-entropy model. To the score of each tag add: the form, the
 * two before it and the two after it, the tag before it, and if the form is rare its affixes.
 *
 * <p>Weights are the doubles of CoreNLP's model, those of zero left out. Tags go by their number in
 * {@link #tags}, forms by that in {@link #lexicon}. Immutable and safe for use by many threads.
 *
 * @param tags names of tags
 * @param lexicon the forms that any weight or tag is known of
 * @param forms by {@link #formRow}: what a form says of its own tag and those around it
 * @param prefixes what the beginning of a rare form says of its tag
 * @param suffixes what the end of a rare form says of its tag
 * @param transitions by tag, and last for none: what it says of the next tag
 */
record TaggerModel(
    List<String> tags,
    TaggerLexicon lexicon,
    WeightRows forms,
    Affixes prefixes,
    Affixes suffixes,
    WeightRows transitions) {
  static final TableFormat FORMAT = new TableFormat("WPOS", 1);

  /** What stands before and after a sentence; a form can be spelt so too. */
  static final String OUTSIDE = "NA";

  /** The segment that the model puts at the end of every sentence; no form is spelt so. */
  static final String END = ".$.";

  /** The only tag of {@link #END}. */
  static final String END_TAG = ".$$.";

  /** How far from a segment the forms stand that have a say in its tag. */
  static final int REACH = 2;

  /** All that is said of a tag adds up to less than this, above zero or below. */
  static final double MOST_SCORE = 140;

  private static final String RESOURCE = "tagger.tables";

  /**
   * Reads the tables that were made when this module was built.
   *
   * @throws UncheckedIOException if they are missing, or cannot be read
   */
  static TaggerModel load() {
    try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + ": run CompileTagger, as the build does");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of what {@link #write} wrote.
   *
   * @throws IOException if it is none of ours, of another version, cut short, or changed
   */
  static TaggerModel read(byte[] file) throws IOException {
    TableReader in = new TableReader(file, FORMAT);
    return new TaggerModel(
        in.strings(),
        TaggerLexicon.read(in),
        WeightRows.read(in),
        Affixes.read(in),
        Affixes.read(in),
        WeightRows.read(in));
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
   * The row of what a form says of a tag.
   *
   * @param offset where the form stands, seen from the segment with the tag: −2 to 2
   */
  static int formRow(int form, int offset) {
    return form * (2 * REACH + 1) + offset + REACH;
  }

  /** The number of the tag that stands before the first one of a sentence. */
  int noTag() {
    return tags.size();
  }

  /** By tag, and last for none: the weight that it gives to each next tag; a new array. */
  double[][] denseTransitions() {
    double[][] dense = new double[tags.size() + 1][tags.size()];
    for (int last = 0; last < dense.length; last++) {
      transitions.addTo(dense[last], last);
    }
    return dense;
  }
}
