// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The weights of the segmenter's conditional random field, as they stand in the file: for each
 * template of features, a row for each of its values.
 *
 * <p>A row has a cell for each label {@code c} (of 6), for each pair {@code p + 6 c} of a label and
 * the one before it (36), or for each triple {@code pp + 6 p + 36 c} (216). Weights are sums of two
 * floats, the general weight and the one for news text, so they are kept as doubles, and summed as
 * {@link FixedPoint} numbers. What is not said to be sparse is dense, rows one after the other.
 *
 * @param tokens the tokens, other than letters, that have weights of their own
 * @param here 6 cells for each symbol: what it says about its own label
 * @param next 6 cells for each symbol: what it says about the label of the position before it
 * @param nextButOne the same for the position two before it
 * @param last the same for the position after it
 * @param lastButOne the same for the position two after it
 * @param types 6 cells for each general category of {@link Character#getType(char)}
 * @param flags 6 cells for each of the flags of {@link ShapeFlag}
 * @param before 6 cells for 0 to 5 letters before this one in its word
 * @param after 6 cells for −3 to 9 letters after it
 * @param length 6 cells for 0 to 10 letters of its word
 * @param pairBias 36 cells, for every position
 * @param tripleBias 216 cells, for every position
 * @param pairs sparse rows of 36 cells, found by {@link SegmenterModel#pairKey}
 * @param triples sparse rows of 216 cells, found by {@link SegmenterModel#tripleKey}
 * @param opening sparse rows of 36 cells for the third letter of a word, found by {@link
 *     SegmenterModel#outerKey}
 * @param closing the same for the last letter of a word
 * @param lexer what cuts a sentence into tokens and spells them
 */
record SegmenterTables(
    List<String> tokens,
    DenseRows here,
    DenseRows next,
    DenseRows nextButOne,
    DenseRows last,
    DenseRows lastButOne,
    DenseRows types,
    DenseRows flags,
    DenseRows before,
    DenseRows after,
    DenseRows length,
    DenseRows pairBias,
    DenseRows tripleBias,
    SparseRows pairs,
    SparseRows triples,
    SparseRows opening,
    SparseRows closing,
    LexerTables lexer) {
  static final TableFormat FORMAT = new TableFormat("WSEG", 4);

  /**
   * Reads a file of what {@link #write} wrote.
   *
   * @throws IOException if it is none of ours, of another version, cut short, or changed
   */
  static SegmenterTables read(byte[] file) throws IOException {
    TableReader in = new TableReader(file, FORMAT);
    return new SegmenterTables(
        in.strings(),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        DenseRows.read(in),
        SparseRows.read(in),
        SparseRows.read(in),
        SparseRows.read(in),
        SparseRows.read(in),
        LexerTables.read(in));
  }

  void write(TableWriter out) {
    out.strings(tokens);
    dense().forEach(rows -> rows.write(out));
    Stream.of(pairs, triples, opening, closing).forEach(rows -> rows.write(out));
    lexer.write(out);
  }

  private Stream<DenseRows> dense() {
    return Stream.of(
        here,
        next,
        nextButOne,
        last,
        lastButOne,
        types,
        flags,
        before,
        after,
        length,
        pairBias,
        tripleBias);
  }
}
