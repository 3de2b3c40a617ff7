// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuickDecoderTest {
  private static final SegmenterModel MODEL = SegmenterModel.load();

  private final QuickDecoder decoder =
      new QuickDecoder(
          MODEL, new BoundaryScores(MODEL), WordPathCache.forAllPlaces(), SegmentedWord::of);

  @Test
  void sameSentenceGivesTheExactResultTwice() {
    assertExact(List.of("وسيكتبونها", "في", "كتابهم", "للمدرسة", "."));
    assertExact(List.of("وسيكتبونها", "في", "كتابهم", "للمدرسة", "."));
  }

  @Test
  void emptySentenceHasNoWords() {
    assertEquals(List.of(), decoder.decode(List.of()));
  }

  @Property(tries = 3000)
  void resultEqualsThatOfTheExactDecoder(@ForAll("sentences") List<String> spellings) {
    assertExact(spellings);
  }

  /** Under random weights, the result is often certain and often uncertain. */
  @Test
  void certainResultEqualsThatOfTheExactDecoderUnderRandomWeights() {
    int certain = 0;
    int sentences = 0;
    for (int seed = 0; seed < 60; seed++) {
      SegmenterModel model = new RandomSegmenterModel(seed).model(MODEL.lexer());
      QuickDecoder decoderOfSeed =
          new QuickDecoder(
              model, new BoundaryScores(model), WordPathCache.forAllPlaces(), SegmentedWord::of);
      for (List<String> spellings : randomSentences(new Random(seed))) {
        List<LexerToken> tokens = tokens(spellings);
        Optional<List<SegmentedWord>> joined = decoderOfSeed.join(tokens);
        joined.ifPresent(segmented -> assertEquals(decoderOfSeed.decodeExactly(tokens), segmented));
        certain += joined.isPresent() ? 1 : 0;
        sentences++;
      }
    }
    assertTrue(
        certain > sentences / 10 && certain < sentences * 9 / 10,
        certain + " of " + sentences + " are certain");
  }

  private void assertExact(List<String> spellings) {
    List<LexerToken> tokens = tokens(spellings);
    assertEquals(decoder.decodeExactly(tokens), decoder.decode(tokens));
  }

  private static List<LexerToken> tokens(List<String> spellings) {
    return spellings.stream().map(spelling -> new LexerToken(spelling, 0, 1)).toList();
  }

  private static List<List<String>> randomSentences(Random random) {
    return Stream.generate(() -> randomSentence(random)).limit(100).toList();
  }

  /** A sentence of a random number of random words that a {@link RandomSegmenterModel} knows. */
  static List<String> randomSentence(Random random) {
    return Stream.generate(() -> word(random)).limit(1 + random.nextInt(6)).toList();
  }

  private static String word(Random random) {
    if (random.nextInt(4) == 0) {
      return RandomSegmenterModel.TOKENS.get(random.nextInt(RandomSegmenterModel.TOKENS.size()));
    }
    return random
        .ints(1 + random.nextInt(6), 0, RandomSegmenterModel.LETTERS.length())
        .mapToObj(i -> RandomSegmenterModel.LETTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("ابتدرسعفقكلمنهويىةأإآؤئء").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> others =
        Arbitraries.of(".", "،", "...", "-", "19", "٪", "é", "و3", "ABC", ".#.", "null", "\uD83D");
    Arbitrary<String> words =
        Arbitraries.of("ال", "و", "ب", "في", "ولها", "فسيكفيكهم", "للبنك", "كتابي", "معلمته");
    return Arbitraries.oneOf(letters, words, others).list().ofMaxSize(12);
  }
}
