// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes the automaton out of CoreNLP's Arabic lexer, set as its segmenter sets it. */
final class LexerCompiler {
  /** What the lexer's actions find, by their number. */
  private static final byte[] FOUND = {
    LexerTables.NOTHING,
    LexerTables.WORD,
    LexerTables.SPACE,
    LexerTables.SPACE,
    LexerTables.OTHER,
    LexerTables.WORD,
    LexerTables.ELLIPSIS,
    LexerTables.SPACE,
    LexerTables.EDGE
  };

  /** The bit of a state's attributes that says that a token may end there. */
  private static final int ACCEPTS = 1;

  private final Object lexer;

  private LexerCompiler(Object lexer) {
    this.lexer = lexer;
  }

  static LexerTables compile() {
    TokenizerFactory<CoreLabel> factory = ArabicTokenizer.atbFactory();
    factory.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
    Tokenizer<CoreLabel> tokenizer = factory.getTokenizer(new StringReader(""));
    return new LexerCompiler(field(tokenizer, "lexer")).tables();
  }

  private LexerTables tables() {
    return new LexerTables(
        ints("ZZ_CMAP_TOP"), bytes(ints("ZZ_CMAP_BLOCKS")), transitions(), found(), respelt());
  }

  private byte[] transitions() {
    int[] rows = ints("ZZ_ROWMAP");
    int[] targets = ints("ZZ_TRANS");
    int width = Arrays.stream(ints("ZZ_CMAP_BLOCKS")).max().orElseThrow() + 1;
    if (rows.length > LexerTables.DEAD || width > 1 + Byte.MAX_VALUE) {
      throw new IllegalStateException("not the CoreNLP this was written for: a larger lexer");
    }
    byte[] transitions = new byte[rows.length * width];
    for (int state = 0; state < rows.length; state++) {
      for (int kind = 0; kind < width; kind++) {
        transitions[state * width + kind] = (byte) targets[rows[state] + kind];
      }
    }
    return transitions;
  }

  private byte[] found() {
    int[] attributes = ints("ZZ_ATTRIBUTE");
    int[] actions = ints("ZZ_ACTION");
    byte[] found = new byte[actions.length];
    for (int state = 0; state < actions.length; state++) {
      found[state] = (attributes[state] & ACCEPTS) == 0 ? 0 : FOUND[actions[state]];
    }
    return found;
  }

  private int[] respelt() {
    Map<?, ?> spellings = new TreeMap<>((Map<?, ?>) field(lexer, "normMap"));
    return spellings.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .mapToInt(spelling -> character((String) spelling))
        .toArray();
  }

  private static int character(String spelling) {
    return switch (spelling.length()) {
      case 0 -> LexerTables.LEFT_OUT;
      case 1 -> spelling.charAt(0);
      default -> throw new IllegalStateException("spells one character as " + spelling);
    };
  }

  private int[] ints(String name) {
    return (int[]) field(lexer, name);
  }

  private static byte[] bytes(int[] values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** A field that CoreNLP has no method for. */
  private static Object field(Object of, String name) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the CoreNLP this was written for", e);
    }
  }
}
