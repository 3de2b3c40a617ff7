// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The weights of the segmenter's conditional random field, as they are in the file: for each
 * feature template, one row per value of the feature. Immutable and safe for use by many threads.
 *
 * <p>A row has 6 cells (one per label), 36 (one per pair of labels) or 216 (one per triple),
 * numbered as {@link SegmentLabel} says. Rows by symbol are numbered by {@link SymbolAlphabet};
 * other dense rows are numbered from the least value of the feature.
 *
 * <p>CoreNLP's model has two floats per weight: a general one, and one for news text. A weight here
 * is the double that is their sum.
 *
 * <pre>
 * component       rows    cells  row of                               scores
 * current         dense   6      symbol of a position                 its label
 * next            dense   6      symbol after the position            its label
 * afterNext       dense   6      second symbol after the position     its label
 * previous        dense   6      symbol before the position           its label
 * beforePrevious  dense   6      second symbol before the position    its label
 * categories      dense   6      general category in the spelling     its label
 * shapes          dense   6      {@link ShapeFlag}                    its label
 * lettersBefore   dense   6      letters before it in its word, 0–5   its label
 * lettersAfter    dense   6      letters after it, −3 to 9            its label
 * wordLength      dense   6      letters of its word, 0–10            its label
 * pairBias        dense   36     (a single row)                       its label and the one before
 * tripleBias      dense   216    (a single row)                       its label and the two before
 * pairs           sparse  36     {@link SegmenterModel#pairKey}       its label and the one before
 * triples         sparse  216    {@link SegmenterModel#tripleKey}     its label and the two before
 * outerAtThird    sparse  36     {@link SegmenterModel#outerKey}      labels of letters 3 and 2
 * outerAtLast     sparse  36     {@link SegmenterModel#outerKey}      labels of the last two letters
 * </pre>
 *
 * @param tokens tokens that have weights and are not Arabic words
 * @param lexer cuts a sentence into tokens and spells them
 * @param formCounts decides between spellings where our rules need a dictionary
 */
record SegmenterTables(
    List<String> tokens,
    DenseWeights current,
    DenseWeights next,
    DenseWeights afterNext,
    DenseWeights previous,
    DenseWeights beforePrevious,
    DenseWeights categories,
    DenseWeights shapes,
    DenseWeights lettersBefore,
    DenseWeights lettersAfter,
    DenseWeights wordLength,
    DenseWeights pairBias,
    DenseWeights tripleBias,
    SparseWeights pairs,
    SparseWeights triples,
    SparseWeights outerAtThird,
    SparseWeights outerAtLast,
    LexerTables lexer,
    FormCounts formCounts) {
  static final TableFormat FORMAT = new TableFormat("WSEG", 6, "segmenter.tables");

  /**
   * Reads the tables from the bytes of a file that {@code CompileSegmenter} wrote.
   *
   * @throws IOException if the file has another format or version, is incomplete, or is damaged
   */
  static SegmenterTables read(byte[] file) throws IOException {
    TableReader in = new TableReader(file, FORMAT);
    return new SegmenterTables(
        in.strings(),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        DenseWeights.read(in),
        SparseWeights.read(in),
        SparseWeights.read(in),
        SparseWeights.read(in),
        SparseWeights.read(in),
        LexerTables.read(in),
        FormCounts.read(in));
  }

  void write(TableWriter out) {
    out.strings(tokens);
    denseRows().forEach(rows -> rows.write(out));
    Stream.of(pairs, triples, outerAtThird, outerAtLast).forEach(rows -> rows.write(out));
    lexer.write(out);
    formCounts.write(out);
  }

  private Stream<DenseWeights> denseRows() {
    return Stream.of(
        current,
        next,
        afterNext,
        previous,
        beforePrevious,
        categories,
        shapes,
        lettersBefore,
        lettersAfter,
        wordLength,
        pairBias,
        tripleBias);
  }
}
