// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;

/** The quick decoder knows when to leave a sentence to the exact one, and that one is CoreNLP. */
class DecodersTest {
  private static final TaggerModel MODEL = TaggerModel.load();
  private static final StanfordTagger REFERENCE = StanfordTagger.load();
  private static final List<String> FORMS =
      List.of("و", "ما", "في", "كتب", "حولوا", "غخذ", "محمد", "المتلعثمة", "واتساب", "1986", ".");

  private final Sentence sentence = new Sentence(MODEL);
  private final QuickDecoder quick = new QuickDecoder(MODEL);
  private final ExactDecoder exact = new ExactDecoder(MODEL);

  @Test
  void exactDecoderIsCoreNlp() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      List<String> forms = new ArrayList<>();
      for (int j = 0; j <= i % 20; j++) {
        forms.add(FORMS.get(random.nextInt(FORMS.size())));
      }
      assertEquals(reference(forms), exactly(forms), forms::toString);
    }
  }

  /** Nothing that the model knows tells the two tags of the last word apart. */
  @Test
  void equalsAreLeftToTheExactDecoder() {
    List<String> forms = List.of("القيمة", "غخذ", "حولوا");
    assertFalse(decodesQuickly(forms));
    assertEquals(reference(forms), exactly(forms));
  }

  @Test
  void whatRoundingCouldDecideIsLeftToTheExactDecoder() {
    assertTrue(decodesQuickly(Collections.nCopies(9_999, "ما")));
    assertFalse(decodesQuickly(Collections.nCopies(10_000, "ما")));
  }

  private boolean decodesQuickly(List<String> forms) {
    read(forms);
    return quick.decode(sentence);
  }

  private List<String> exactly(List<String> forms) {
    read(forms);
    byte[] tags = exact.decode(sentence);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      names.add(MODEL.tags().get(tags[i]));
    }
    return names;
  }

  private void read(List<String> forms) {
    sentence.read(Forms.article(forms).words(), 0);
  }

  private static List<String> reference(List<String> forms) {
    AnnotatedArticle tagged = REFERENCE.annotate(Forms.article(forms));
    return tagged.tags().stream().map(tag -> tag.label()).toList();
  }
}
