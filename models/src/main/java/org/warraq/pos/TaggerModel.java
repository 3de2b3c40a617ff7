// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
 * @param neighbours for each of {@link #OFFSETS}, and by form: what it says of the tag so far off
 * @param own by form: what it says of its own tag
 * @param prefixes what the beginning of a rare form says of its tag
 * @param suffixes what the end of a rare form says of its tag
 * @param transitions by tag, and last for none: what it says of the next tag
 */
record TaggerModel(
    List<String> tags,
    Lexicon lexicon,
    List<WeightRows> neighbours,
    WeightRows own,
    Affixes prefixes,
    Affixes suffixes,
    WeightRows transitions) {
  static final TableFormat FORMAT = new TableFormat("WPOS", 1);

  /** What stands before and after a sentence; a form can be spelt so too. */
  static final String OUTSIDE = "NA";

  /** The last segment of every sentence, by the model's count; a form can be spelt so too. */
  static final String END = ".$.";

  /** The tag of {@link #END}. */
  static final String END_TAG = ".$$.";

  /** Where the neighbours stand that have a say, in the order in which CoreNLP adds them up. */
  static final int[] OFFSETS = {-2, -1, 1, 2};

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
    List<String> tags = in.strings();
    Lexicon lexicon = Lexicon.read(in);
    List<WeightRows> neighbours = new ArrayList<>();
    for (int i = 0; i < OFFSETS.length; i++) {
      neighbours.add(WeightRows.read(in));
    }
    return new TaggerModel(
        tags,
        lexicon,
        neighbours,
        WeightRows.read(in),
        Affixes.read(in),
        Affixes.read(in),
        WeightRows.read(in));
  }

  void write(TableWriter out) {
    out.strings(tags);
    lexicon.write(out);
    neighbours.forEach(rows -> rows.write(out));
    own.write(out);
    prefixes.write(out);
    suffixes.write(out);
    transitions.write(out);
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
