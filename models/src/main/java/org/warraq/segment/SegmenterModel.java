// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The segmenter's conditional random field, ready for scoring: {@link Tables}, with what a letter
 * or a known token says about its own label summed beforehand.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">Lafferty, McCallum and Pereira
 *     (2001), Conditional Random Fields</a>
 */
final class SegmenterModel {
  static final int LABELS = Label.COUNT;
  static final int PAIRS = LABELS * LABELS;
  static final int TRIPLES = LABELS * PAIRS;

  /** The greatest number of letters before, after and in a word that the model tells apart. */
  static final int MOST_BEFORE = 5;

  static final int MOST_AFTER = 9;
  static final int MOST_LENGTH = 10;

  /** A boundary is thought of as a word without letters but a name of three. */
  static final int LEAST_AFTER = -Symbols.BOUNDARY_NAME.length();

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

  private final Tables tables;
  private final Symbols symbols;

  /** By symbol: its own row, and all that {@link #addShape} adds. */
  private final DenseRows here;

  private final BitSet dropped;

  SegmenterModel(Tables tables) {
    this.tables = tables;
    symbols = new Symbols(tables.tokens());
    here = hereWithShapes();
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

  private DenseRows hereWithShapes() {
    double[] cells = new double[symbols.size() * LABELS];
    double[] row = new double[LABELS];
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
      return new SegmenterModel(Tables.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Symbols symbols() {
    return symbols;
  }

  /** Adds what every position, and the characters of a symbol, say about its label. */
  private void addShape(String name, double[] row) {
    tables.flags().addTo(row, Shape.ANY);
    int types = 0;
    boolean arabic = false;
    boolean latin = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      types |= 1 << Character.getType(c);
      arabic |= Symbols.isLetter(c);
      latin |= c < 0x80;
    }
    for (int rest = types; rest != 0; rest &= rest - 1) {
      tables.types().addTo(row, Integer.numberOfTrailingZeros(rest));
    }
    addFlag(row, Shape.ARABIC, arabic);
    addFlag(row, Shape.LATIN, latin);
    addFlag(row, Shape.PUNCTUATION, (types & PUNCTUATION) != 0);
    addFlag(row, Shape.DIGIT, (types & (1 << Character.DECIMAL_DIGIT_NUMBER)) != 0);
    addFlag(row, Shape.LONG, name.length() > 1);
  }

  private void addFlag(double[] row, int flag, boolean set) {
    if (set) {
      tables.flags().addTo(row, flag);
    }
  }

  /**
   * Scores each label of a position by itself.
   *
   * @param scores overwritten; 6 cells
   */
  void scoreLabels(Letters letters, int i, double[] scores) {
    int symbol = letters.symbol(i);
    if (symbol == Symbols.OTHER) {
      Arrays.fill(scores, 0);
      addShape(letters.spelling(letters.wordOf(i)), scores);
    } else {
      here.copyTo(scores, symbol);
    }
    tables.next().addTo(scores, letters.symbol(i + 1));
    tables.nextButOne().addTo(scores, letters.symbol(i + 2));
    tables.last().addTo(scores, letters.symbol(i - 1));
    tables.lastButOne().addTo(scores, letters.symbol(i - 2));
    addPosition(letters, i, scores);
  }

  private void addPosition(Letters letters, int i, double[] scores) {
    int before = 0;
    int after = 0;
    int length = 0;
    if (letters.isBoundary(i)) {
      after = LEAST_AFTER;
    } else {
      int word = letters.wordOf(i);
      length = letters.spelling(word).length();
      before = i - letters.first(word);
      after = letters.end(word) - 1 - i;
    }
    tables.before().addTo(scores, Math.min(MOST_BEFORE, before));
    tables.after().addTo(scores, Math.min(MOST_AFTER, after) - LEAST_AFTER);
    tables.length().addTo(scores, Math.min(MOST_LENGTH, length));
  }

  /** The weights of every position: one row of 36, one of 216 cells. */
  DenseRows pairBias() {
    return tables.pairBias();
  }

  DenseRows tripleBias() {
    return tables.tripleBias();
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

  static int tripleKey(int symbol, int last, int lastButOne) {
    return (pairKey(symbol, last) << 10) | lastButOne;
  }

  /** The key in {@link #opening} and {@link #closing}: first two and last two letters. */
  static int outerKey(int first, int second, int lastButOne, int last) {
    return (Symbols.letter(first) << 24)
        | (Symbols.letter(second) << 16)
        | (Symbols.letter(lastButOne) << 8)
        | Symbols.letter(last);
  }
}
