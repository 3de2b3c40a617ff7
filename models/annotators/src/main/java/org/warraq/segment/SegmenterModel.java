// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.warraq.table.Sha256;

/**
 * The segmenter's linear-chain conditional random field, ready for scoring: the {@link
 * SegmenterTables}, with some of their rows summed in advance.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">Lafferty, McCallum and Pereira
 *     (2001), Conditional Random Fields</a>
 */
final class SegmenterModel {
  /** Greatest number of letters before a letter in its word that the model distinguishes. */
  static final int MAX_BEFORE = 5;

  /** Greatest number of letters after a letter in its word that the model distinguishes. */
  static final int MAX_AFTER = 9;

  /** Greatest number of letters in a word that the model distinguishes. */
  static final int MAX_LENGTH = 10;

  /**
   * Least number of letters after a position. It is negative, because CoreNLP treats a boundary as
   * a word without letters but counts the three characters of its name.
   */
  static final int MIN_AFTER = -SymbolAlphabet.BOUNDARY_NAME.length();

  private static final int AFTER_VALUES = MAX_AFTER - MIN_AFTER + 1;
  private static final int LENGTH_VALUES = MAX_LENGTH + 1;

  private static final String RESOURCE = "segmenter.tables";

  /** Number of bits of a letter in {@link #outerKey}. */
  private static final int LETTER_BITS = 8;

  /** The general categories of punctuation marks, as bits. */
  private static final int PUNCTUATION =
      (1 << Character.START_PUNCTUATION)
          | (1 << Character.END_PUNCTUATION)
          | (1 << Character.OTHER_PUNCTUATION)
          | (1 << Character.CONNECTOR_PUNCTUATION)
          | (1 << Character.DASH_PUNCTUATION)
          | (1 << Character.INITIAL_QUOTE_PUNCTUATION)
          | (1 << Character.FINAL_QUOTE_PUNCTUATION);

  private final SegmenterTables tables;
  private final String checksum;
  private final SymbolAlphabet alphabet;

  // Rows summed in advance  row          sum of
  // current                 symbol       tables.current() and what addShape() adds
  // places                  placeRow()   tables.lettersBefore(), lettersAfter(), wordLength()
  private final DenseWeights current;
  private final DenseWeights places;

  /**
   * Makes a model.
   *
   * @param checksum short form of the {@link Sha256} checksum of the tables' file
   */
  SegmenterModel(SegmenterTables tables, String checksum) {
    this.tables = tables;
    this.checksum = checksum;
    alphabet = new SymbolAlphabet(tables.tokens());
    current = currentWithShapes();
    places = placeRows();
  }

  /**
   * Loads the tables that the build made.
   *
   * @throws UncheckedIOException if the tables are missing or damaged
   */
  static SegmenterModel load() {
    try (InputStream in = SegmenterModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(
            RESOURCE + " is missing beside " + SegmenterModel.class + ". Build this module first.");
      }
      byte[] file = in.readAllBytes();
      return new SegmenterModel(SegmenterTables.read(file), Sha256.shortHex(Sha256.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DenseWeights placeRows() {
    long[] cells = new long[(MAX_BEFORE + 1) * AFTER_VALUES * LENGTH_VALUES * LABELS];
    long[] row = new long[LABELS];
    for (int before = 0; before <= MAX_BEFORE; before++) {
      for (int after = MIN_AFTER; after <= MAX_AFTER; after++) {
        for (int length = 0; length <= MAX_LENGTH; length++) {
          tables.lettersBefore().copyTo(row, before);
          tables.lettersAfter().addTo(row, after - MIN_AFTER);
          tables.wordLength().addTo(row, length);
          System.arraycopy(row, 0, cells, placeRow(before, after, length) * LABELS, LABELS);
        }
      }
    }
    return new DenseWeights(LABELS, cells);
  }

  private DenseWeights currentWithShapes() {
    long[] cells = new long[alphabet.size() * LABELS];
    long[] row = new long[LABELS];
    for (int symbol = 0; symbol < alphabet.size(); symbol++) {
      tables.current().copyTo(row, symbol);
      addShape(alphabet.name(symbol), row);
      System.arraycopy(row, 0, cells, symbol * LABELS, LABELS);
    }
    return new DenseWeights(LABELS, cells);
  }

  /** Adds the rows of the spelling's general categories and {@link ShapeFlag}s. */
  private void addShape(String spelling, long[] row) {
    tables.shapes().addTo(row, ShapeFlag.ANY);
    int categories = 0;
    boolean isArabic = false;
    boolean isAscii = false;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      categories |= 1 << Character.getType(c);
      isArabic |= SymbolAlphabet.isLetter(c);
      isAscii |= c < 0x80;
    }
    for (int rest = categories; rest != 0; rest &= rest - 1) {
      tables.categories().addTo(row, Integer.numberOfTrailingZeros(rest));
    }
    addFlag(row, ShapeFlag.ARABIC, isArabic);
    addFlag(row, ShapeFlag.ASCII, isAscii);
    addFlag(row, ShapeFlag.PUNCTUATION, (categories & PUNCTUATION) != 0);
    addFlag(row, ShapeFlag.DIGIT, (categories & (1 << Character.DECIMAL_DIGIT_NUMBER)) != 0);
    addFlag(row, ShapeFlag.LONG, spelling.length() > 1);
  }

  private void addFlag(long[] row, int flag, boolean isSet) {
    if (isSet) {
      tables.shapes().addTo(row, flag);
    }
  }

  /**
   * Scores each label of position {@code i}, regardless of the labels at other positions.
   *
   * @param scores overwritten; 6 cells, by label
   */
  void scoreLabels(SymbolSequence symbols, int i, long[] scores) {
    int symbol = symbols.symbol(i);
    if (symbol == SymbolAlphabet.OTHER) {
      Arrays.fill(scores, 0);
      addShape(symbols.spelling(symbols.wordOf(i)), scores);
    } else {
      current.copyTo(scores, symbol);
    }
    int next = symbols.symbol(i + 1);
    int afterNext = symbols.symbol(i + 2);
    int previous = symbols.symbol(i - 1);
    int beforePrevious = symbols.symbol(i - 2);
    int place = placeRow(symbols, i);
    for (int label = 0; label < LABELS; label++) {
      scores[label] +=
          tables.next().cell(next, label)
              + tables.afterNext().cell(afterNext, label)
              + tables.previous().cell(previous, label)
              + tables.beforePrevious().cell(beforePrevious, label)
              + places.cell(place, label);
    }
  }

  /**
   * The number of the row of weights for the place of position {@code i} in its word: letters
   * before it, letters after it, length of the word.
   */
  private static int placeRow(SymbolSequence symbols, int i) {
    if (symbols.isBoundary(i)) {
      return placeRow(0, MIN_AFTER, 0);
    }
    int word = symbols.wordOf(i);
    int length = symbols.spelling(word).length();
    return placeRow(i - symbols.first(word), symbols.end(word) - 1 - i, length);
  }

  /**
   * The row of {@link #places} for a number of letters before a letter, after it, and in its word:
   * {@code (before * 13 + after + 3) * 11 + length}. Numbers that are too great count as the
   * greatest.
   */
  private static int placeRow(int before, int after, int length) {
    int row = Math.min(MAX_BEFORE, before) * AFTER_VALUES + Math.min(MAX_AFTER, after) - MIN_AFTER;
    return row * LENGTH_VALUES + Math.min(MAX_LENGTH, length);
  }

  SymbolAlphabet alphabet() {
    return alphabet;
  }

  /** Short form of the {@link Sha256} checksum of the tables' file. */
  String checksum() {
    return checksum;
  }

  // The tables' rows; see SegmenterTables.

  DenseWeights pairBias() {
    return tables.pairBias();
  }

  DenseWeights tripleBias() {
    return tables.tripleBias();
  }

  DenseWeights next() {
    return tables.next();
  }

  DenseWeights afterNext() {
    return tables.afterNext();
  }

  DenseWeights beforePrevious() {
    return tables.beforePrevious();
  }

  SparseWeights pairs() {
    return tables.pairs();
  }

  SparseWeights triples() {
    return tables.triples();
  }

  SparseWeights outerAtThird() {
    return tables.outerAtThird();
  }

  SparseWeights outerAtLast() {
    return tables.outerAtLast();
  }

  LexerTables lexer() {
    return tables.lexer();
  }

  FormCounts formCounts() {
    return tables.formCounts();
  }

  // Keys of sparse rows, by symbols:
  // pairKey    previous + 2^10 symbol
  // tripleKey  beforePrevious + 2^10 previous + 2^20 symbol
  // outerKey   last + 2^8 beforeLast + 2^16 second + 2^24 first; letters have numbers from 0 to 255

  /** Key in {@link SegmenterTables#pairs} of a symbol and the one before it. */
  static int pairKey(int symbol, int previous) {
    return (symbol << SymbolAlphabet.BITS) | previous;
  }

  /** Key in {@link SegmenterTables#triples} of a symbol and the two before it. */
  static int tripleKey(int symbol, int previous, int beforePrevious) {
    return (pairKey(symbol, previous) << SymbolAlphabet.BITS) | beforePrevious;
  }

  /** Whether the symbol in the middle of a {@link #tripleKey} is a boundary. */
  static boolean isOverBoundary(int tripleKey) {
    return (tripleKey >> SymbolAlphabet.BITS) % SymbolAlphabet.LIMIT == SymbolAlphabet.BOUNDARY;
  }

  /** The symbol whose position a {@link #tripleKey} belongs to. */
  static int symbolOf(int tripleKey) {
    return tripleKey >> (2 * SymbolAlphabet.BITS);
  }

  /** The symbol two positions before, of a {@link #tripleKey}. */
  static int beforePreviousOf(int tripleKey) {
    return tripleKey % SymbolAlphabet.LIMIT;
  }

  /** Key in {@link SegmenterTables#outerAtThird} and outerAtLast of a word's outer letters. */
  static int outerKey(int first, int second, int beforeLast, int last) {
    return (SymbolAlphabet.letterNumber(first) << (3 * LETTER_BITS))
        | (SymbolAlphabet.letterNumber(second) << (2 * LETTER_BITS))
        | (SymbolAlphabet.letterNumber(beforeLast) << LETTER_BITS)
        | SymbolAlphabet.letterNumber(last);
  }
}
