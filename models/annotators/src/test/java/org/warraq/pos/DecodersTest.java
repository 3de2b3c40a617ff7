// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;

/**
 * The exact decoder gives CoreNLP's tags, and the quick decoder leaves it the sentences where
 * rounding could decide.
 */
class DecodersTest {
  private static final TaggerModel MODEL = load();
  private static final StanfordTagger REFERENCE = StanfordTagger.load();
  private static final List<String> FORMS =
      List.of("و", "ما", "في", "كتب", "حولوا", "غخذ", "محمد", "المتلعثمة", "واتساب", "1986", ".");

  private final TaggerSentence sentence =
      new TaggerSentence(MODEL, new FormTraits(MODEL.lexicon()), false);
  private final QuickDecoder quick = new QuickDecoder(MODEL, MODEL.forms().exponentials());
  private final ExactDecoder exact = new ExactDecoder(MODEL);

  @Test
  void exactDecoderGivesTheTagsOfCoreNlp() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      List<String> forms = new ArrayList<>();
      for (int j = 0; j <= i % 20; j++) {
        forms.add(FORMS.get(random.nextInt(FORMS.size())));
      }
      assertEquals(coreNlpTags(forms), exactTags(forms), forms::toString);
    }
  }

  /** The two possible tags of the last word have exactly the same score. */
  @Test
  void equalScoresAreLeftToTheExactDecoder() {
    List<String> forms = List.of("القيمة", "غخذ", "حولوا");
    assertFalse(decodesQuickly(forms));
    assertEquals(coreNlpTags(forms), exactTags(forms));
  }

  @Test
  void sentenceTooLongForTheMarginIsLeftToTheExactDecoder() {
    assertTrue(decodesQuickly(Collections.nCopies(9_999, "ما")));
    assertFalse(decodesQuickly(Collections.nCopies(10_000, "ما")));
  }

  private static TaggerModel load() {
    try {
      return TaggerModel.read(TaggerModel.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean decodesQuickly(List<String> forms) {
    read(forms);
    return quick.decode(sentence);
  }

  private List<String> exactTags(List<String> forms) {
    read(forms);
    byte[] tags = exact.decode(sentence);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      names.add(MODEL.tags().get(tags[i]));
    }
    return names;
  }

  private void read(List<String> forms) {
    sentence.read(FormArticles.of(forms).words(), 0);
  }

  private static List<String> coreNlpTags(List<String> forms) {
    AnnotatedArticle tagged = REFERENCE.annotate(FormArticles.of(forms));
    return tagged.tags().stream().map(tag -> tag.label()).toList();
  }
}
