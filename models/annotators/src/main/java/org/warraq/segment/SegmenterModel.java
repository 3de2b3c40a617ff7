// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The segmenter's conditional random field, ready for scoring: {@link SegmenterTables}, with what a
 * letter or a known token says about its own label summed beforehand.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">Lafferty, McCallum and Pereira
 *     (2001), Conditional Random Fields</a>
 */
final class SegmenterModel {
  static final int LABELS = SegmentLabel.COUNT;
  static final int PAIRS = LABELS * LABELS;
  static final int TRIPLES = LABELS * PAIRS;

  /** The greatest number of letters before, after and in a word that the model tells apart. */
  static final int MOST_BEFORE = 5;

  static final int MOST_AFTER = 9;
  static final int MOST_LENGTH = 10;

  /**
   * CoreNLP takes a boundary for a word without letters, but counts the three of its name: so the
   * one place of that word has three letters less than none after it.
   */
  static final int LEAST_AFTER = -SymbolAlphabet.BOUNDARY_NAME.length();

  private static final int AFTERS = MOST_AFTER - LEAST_AFTER + 1;
  private static final int LENGTHS = MOST_LENGTH + 1;

  private static final String RESOURCE = "segmenter.tables";

  /** The general categories that count as punctuation, as bits. */
  private static final int PUNCTUATION =
      (1 << Character.START_PUNCTUATION)
          | (1 << Character.END_PUNCTUATION)
          | (1 << Character.OTHER_PUNCTUATION)
          | (1 << Character.CONNECTOR_PUNCTUATION)
          | (1 << Character.DASH_PUNCTUATION)
          | (1 << Character.INITIAL_QUOTE_PUNCTUATION)
          | (1 << Character.FINAL_QUOTE_PUNCTUATION);

  private final SegmenterTables tables;
  private final SymbolAlphabet symbols;

  /** By symbol: its own row, and all that {@link #addShape} adds. */
  private final DenseRows here;

  /** By {@link #place}: what a position in a word says about its label. */
  private final DenseRows places;

  private final BitSet dropped;

  SegmenterModel(SegmenterTables tables) {
    this.tables = tables;
    symbols = new SymbolAlphabet(tables.tokens());
    here = hereWithShapes();
    places = placeRows();
    dropped = dropped(tables.lexer());
  }

  private static BitSet dropped(LexerTables tables) {
    Lexer lexer = new Lexer(tables);
    BitSet dropped = new BitSet(Character.MAX_VALUE + 1);
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      lexer.start(String.valueOf(c), 0, 1);
      dropped.set(c, !lexer.next());
    }
    return dropped;
  }

  private DenseRows placeRows() {
    long[] cells = new long[(MOST_BEFORE + 1) * AFTERS * LENGTHS * LABELS];
    long[] row = new long[LABELS];
    for (int before = 0; before <= MOST_BEFORE; before++) {
      for (int after = LEAST_AFTER; after <= MOST_AFTER; after++) {
        for (int length = 0; length <= MOST_LENGTH; length++) {
          tables.before().copyTo(row, before);
          tables.after().addTo(row, after - LEAST_AFTER);
          tables.length().addTo(row, length);
          System.arraycopy(row, 0, cells, place(before, after, length) * LABELS, LABELS);
        }
      }
    }
    return new DenseRows(LABELS, cells);
  }

  private DenseRows hereWithShapes() {
    long[] cells = new long[symbols.size() * LABELS];
    long[] row = new long[LABELS];
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      tables.here().copyTo(row, symbol);
      addShape(symbols.name(symbol), row);
      System.arraycopy(row, 0, cells, symbol * LABELS, LABELS);
    }
    return new DenseRows(LABELS, cells);
  }

  /**
   * Reads the tables that were made when this module was built.
   *
   * @throws UncheckedIOException if they are missing, or cannot be read
   */
  static SegmenterModel load() {
    try (InputStream in = SegmenterModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + ": run CompileSegmenter, as the build does");
      }
      return new SegmenterModel(SegmenterTables.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SymbolAlphabet symbols() {
    return symbols;
  }

  /** Adds what every position, and the characters of a symbol, say about its label. */
  private void addShape(String name, long[] row) {
    tables.flags().addTo(row, ShapeFlag.ANY);
    int types = 0;
    boolean arabic = false;
    boolean latin = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      types |= 1 << Character.getType(c);
      arabic |= SymbolAlphabet.isLetter(c);
      latin |= c < 0x80;
    }
    for (int rest = types; rest != 0; rest &= rest - 1) {
      tables.types().addTo(row, Integer.numberOfTrailingZeros(rest));
    }
    addFlag(row, ShapeFlag.ARABIC, arabic);
    addFlag(row, ShapeFlag.LATIN, latin);
    addFlag(row, ShapeFlag.PUNCTUATION, (types & PUNCTUATION) != 0);
    addFlag(row, ShapeFlag.DIGIT, (types & (1 << Character.DECIMAL_DIGIT_NUMBER)) != 0);
    addFlag(row, ShapeFlag.LONG, name.length() > 1);
  }

  private void addFlag(long[] row, int flag, boolean set) {
    if (set) {
      tables.flags().addTo(row, flag);
    }
  }

  /**
   * Scores each label of a position by itself.
   *
   * @param scores overwritten; 6 cells
   */
  void scoreLabels(SymbolSequence letters, int i, long[] scores) {
    int symbol = letters.symbol(i);
    if (symbol == SymbolAlphabet.OTHER) {
      Arrays.fill(scores, 0);
      addShape(letters.spelling(letters.wordOf(i)), scores);
    } else {
      here.copyTo(scores, symbol);
    }
    int next = letters.symbol(i + 1);
    int nextButOne = letters.symbol(i + 2);
    int last = letters.symbol(i - 1);
    int lastButOne = letters.symbol(i - 2);
    int place = place(letters, i);
    for (int label = 0; label < LABELS; label++) {
      scores[label] +=
          tables.next().cell(next, label)
              + tables.nextButOne().cell(nextButOne, label)
              + tables.last().cell(last, label)
              + tables.lastButOne().cell(lastButOne, label)
              + places.cell(place, label);
    }
  }

  /** Where a position stands in its word, as a row of {@link #places}. */
  private static int place(SymbolSequence letters, int i) {
    if (letters.isBoundary(i)) {
      return place(0, LEAST_AFTER, 0);
    }
    int word = letters.wordOf(i);
    int length = letters.spelling(word).length();
    return place(i - letters.first(word), letters.end(word) - 1 - i, length);
  }

  private static int place(int before, int after, int length) {
    int row = Math.min(MOST_BEFORE, before) * AFTERS + Math.min(MOST_AFTER, after) - LEAST_AFTER;
    return row * LENGTHS + Math.min(MOST_LENGTH, length);
  }

  /** The weights of every position: one row of 36, one of 216 cells. */
  DenseRows pairBias() {
    return tables.pairBias();
  }

  DenseRows tripleBias() {
    return tables.tripleBias();
  }

  /** Labels by the symbol after a position, by the one after that, and by the one two before. */
  DenseRows next() {
    return tables.next();
  }

  DenseRows nextButOne() {
    return tables.nextButOne();
  }

  DenseRows lastButOne() {
    return tables.lastButOne();
  }

  /** Pairs by what stands at a position and before it. */
  SparseRows pairs() {
    return tables.pairs();
  }

  /** Triples by what stands at a position and at the two before it. */
  SparseRows triples() {
    return tables.triples();
  }

  /** Pairs by a word's outer letters, at its third letter. */
  SparseRows opening() {
    return tables.opening();
  }

  /** Pairs by a word's outer letters, at its last letter. */
  SparseRows closing() {
    return tables.closing();
  }

  LexerTables lexer() {
    return tables.lexer();
  }

  /** Whether the lexer drops a character that stands alone: a diacritic, a space. */
  boolean drops(char c) {
    return dropped.get(c);
  }

  /** The key in {@link #pairs} of a symbol and the one before it; less than 2^20. */
  static int pairKey(int symbol, int last) {
    return (symbol << 10) | last;
  }

  /** The key in {@link #triples} of a symbol and the two before it; less than 2^30. */
  static int tripleKey(int symbol, int last, int lastButOne) {
    return (pairKey(symbol, last) << 10) | lastButOne;
  }

  /** Whether a key in {@link #triples} has the boundary in the middle. */
  static boolean isOverBoundary(int tripleKey) {
    return (tripleKey >> 10) % SymbolAlphabet.LIMIT == SymbolAlphabet.BOUNDARY;
  }

  /** The key in {@link #opening} and {@link #closing}: first two and last two letters. */
  static int outerKey(int first, int second, int lastButOne, int last) {
    return (SymbolAlphabet.letter(first) << 24)
        | (SymbolAlphabet.letter(second) << 16)
        | (SymbolAlphabet.letter(lastButOne) << 8)
        | SymbolAlphabet.letter(last);
  }
}
