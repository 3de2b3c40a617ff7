// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.WordFaults.Fault;

class WordFaultsTest {
  private static final NameLists LISTS = lists();

  @Test
  void gluedProcliticsAreCounted() {
    WordFaults faults = faults("ولايران", AtbTag.NNP);
    assertEquals(Fault.GLUED, faults.of(0));
    assertEquals(2, faults.proclitics(0));
  }

  @Test
  void tornNameIsFoundWithItsWholeSpelling() {
    WordFaults faults = faults("و+ارسو", AtbTag.CC, AtbTag.NN);
    assertEquals(Fault.TORN, faults.of(0));
    assertEquals("وارسو", faults.tornName(0));
  }

  @Test
  void nameIsTornInTwoUnlessItsLastLetterIsConfused() {
    WordFaults confused = faults("ب+رشلون+ه", AtbTag.IN, AtbTag.NN, AtbTag.PRP_POSS);
    assertEquals(Fault.TORN, confused.of(0));
    assertEquals("برشلونة", confused.tornName(0));
    assertNull(faults("ف+يي+نا", AtbTag.CC, AtbTag.NN, AtbTag.PRP_POSS).tornName(0));
    assertNull(faults("ب+رشل+ونه", AtbTag.IN, AtbTag.NN, AtbTag.NN).tornName(0));
  }

  @Test
  void nameThatIsTornAtItsEndIsFound() {
    assertEquals("سبها", faults("سب+ها", AtbTag.NN, AtbTag.PRP_POSS).tornName(0));
  }

  @Test
  void confusedEndIsFoundWithTheSegmentBeforeAPronoun() {
    WordFaults faults = faults("و+القاهر+ه", AtbTag.CC, AtbTag.NN, AtbTag.PRP_POSS);
    assertEquals(Fault.CONFUSED, faults.of(0));
    assertEquals("القاهرة", faults.usualEnd(0));
    assertEquals(1, faults.endBegin(0));
  }

  @Test
  void pronounAfterAVerbIsNotPartOfTheEnd() {
    assertEquals(Fault.NONE, faults("حمل+ه", AtbTag.VBD, AtbTag.PRP).of(0));
    assertEquals(Fault.CONFUSED, faults("حمل+ه", AtbTag.NN, AtbTag.PRP_POSS).of(0));
  }

  @Test
  void otherWordsHaveNoFault() {
    assertEquals(Fault.NONE, faults("ايران", AtbTag.NNP).of(0));
    assertEquals(Fault.NONE, faults("و+لبنان", AtbTag.CC, AtbTag.NNP).of(0));
  }

  /** The faults of an article of one word, whose segments are joined by +. */
  private static WordFaults faults(String segments, AtbTag... tags) {
    String text = segments.replace("+", "");
    Words.Builder words = new Words.Builder();
    int begin = 0;
    for (String segment : segments.split("\\+", -1)) {
      words.segment(begin, segment);
      begin += segment.length();
    }
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", text))
            .withSentences(Sentences.of(0, text.length()))
            .withWords(words.endWord(text.length()).endSentence().build())
            .withTags(List.of(tags));
    return new WordFaults(article, LISTS);
  }

  private static NameLists lists() {
    Map<Long, Integer> bits = new TreeMap<>();
    bits.put(name("ايران"), 1 | NameLists.STANDS_ALONE);
    bits.put(name("وارسو"), 1 | NameLists.TORN_IN_FRONT);
    bits.put(name("برشلونة"), 1 | NameLists.TORN_IN_FRONT);
    bits.put(name("فيينا"), 1 | NameLists.TORN_IN_FRONT);
    bits.put(name("سبها"), 1 | NameLists.TORN_AT_END);
    // The torn name must come first: by its last segments alone, ب+رشلون+ه is confused, too.
    for (String confused : List.of("برشلونه", "رشلونه", "القاهره", "حمله")) {
      bits.put(NameLists.kept(NameLists.wholeForm(confused)), NameLists.CONFUSED_AT_END);
    }
    return NameLists.of(
        bits.keySet().stream().mapToLong(Long::longValue).toArray(),
        bits.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static long name(String word) {
    return NameLists.kept(NameLists.phrase(0, NameLists.stem(word)));
  }
}
