// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordwiseDecoderTest {
  private static final SegmenterModel MODEL = SegmenterModel.load();

  @Test
  void mostSentencesAreDecidedWordByWord() {
    Decoders decoders = new Decoders(MODEL);
    List<String> words =
        List.of(
            "وسيكتبونها",
            "في",
            "كتابهم",
            "للمدرسة",
            ".",
            "قال",
            "ان",
            "كتابه",
            "1445",
            "،",
            "على",
            "معلمته",
            "(",
            "BBC",
            ")",
            "اعلنت",
            "مياه",
            "الحكومة",
            "الى",
            "ذلك",
            "ولها",
            "لم");
    Random random = new Random(1);
    int decided = 0;
    for (int i = 0; i < 400; i++) {
      List<String> sentence =
          random.ints(1 + random.nextInt(9), 0, words.size()).mapToObj(words::get).toList();
      decided += decoders.decideLikeTheExactDecoder(sentence) ? 1 : 0;
    }
    assertTrue(decided > 300, "Of 400 sentences, " + decided + " were decided.");
  }

  /** Under random weights, neighbours matter more, and stray labels are often the best. */
  @Test
  void decidedSentencesEqualThoseOfTheExactDecoderUnderRandomWeights() {
    int decided = 0;
    int sentences = 0;
    for (int seed = 0; seed < 60; seed++) {
      Decoders decoders = new Decoders(new RandomSegmenterModel(seed).model(MODEL.lexer()));
      Random random = new Random(seed);
      for (int i = 0; i < 100; i++) {
        List<String> sentence = QuickDecoderTest.randomSentence(random);
        decided += decoders.decideLikeTheExactDecoder(sentence) ? 1 : 0;
        sentences++;
      }
    }
    assertTrue(
        decided > 20 && decided < sentences / 2,
        "Of " + sentences + " sentences, " + decided + " were decided.");
  }

  @Test
  void emptySentenceHasNoWords() {
    assertEquals(List.of(), new Decoders(MODEL).wordwise.decode(List.of()));
  }

  /** The decoders of one model. */
  private static final class Decoders {
    final QuickDecoder quick;
    final WordwiseDecoder wordwise;

    Decoders(SegmenterModel model) {
      BoundaryScores boundaries = new BoundaryScores(model);
      NeighbourBounds bounds = new NeighbourBounds(model, boundaries);
      quick = new QuickDecoder(model, boundaries, WordPathCache.forAllPlaces(), SegmentedWord::of);
      wordwise =
          new WordwiseDecoder(
              boundaries,
              bounds,
              new WordCutsCache(),
              new WordCutsSearch(model, bounds, SegmentedWord::of),
              quick);
    }

    /** Returns whether a sentence is decided; its words must then be those of ExactDecoder. */
    boolean decideLikeTheExactDecoder(List<String> spellings) {
      List<LexerToken> tokens =
          spellings.stream().map(spelling -> new LexerToken(spelling, 0, 1)).toList();
      SegmentedWord[] segmented = new SegmentedWord[tokens.size()];
      boolean isDecided = wordwise.decode(tokens, segmented);
      if (isDecided) {
        assertEquals(quick.decodeExactly(tokens), Arrays.asList(segmented), spellings.toString());
      }
      return isDecided;
    }
  }
}
