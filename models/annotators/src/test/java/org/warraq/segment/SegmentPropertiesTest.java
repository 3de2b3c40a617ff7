// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Words;
import org.warraq.sentence.NewsSentenceSplitter;
import org.warraq.text.HostileArabic;

/** What holds of the words and segments of every text. */
class SegmentPropertiesTest {
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @Property(tries = 2000)
  void everySegmentHasTheLettersOfItsSlice(@ForAll("texts") String text) {
    Words words = words(text);
    for (int i = 0; i < words.segments(); i++) {
      int segment = i;
      assertEquals(
          "",
          FormCheck.fault(text, words, i),
          () -> text.substring(words.segmentBegin(segment)) + " has " + words.form(segment));
    }
  }

  @Property(tries = 1000)
  void segmentsTileTheirWordAndWordsAreInOrder(@ForAll("texts") String text) {
    Words words = words(text);
    int end = 0;
    for (int word = 0; word < words.size(); word++) {
      assertTrue(words.begin(word) >= end);
      end = words.begin(word);
      for (int i = words.firstSegment(word); i < words.firstSegment(word + 1); i++) {
        assertEquals(end, words.segmentBegin(i));
        assertTrue(words.segmentEnd(i) > end);
        end = words.segmentEnd(i);
      }
      assertEquals(words.end(word), end);
      assertEquals(-1, text.substring(words.begin(word), end).indexOf(' '));
    }
  }

  /** Letters and digits are never lost: whatever is left out between words has none. */
  @Property(tries = 1000)
  void nothingWithALetterOrDigitIsLeftOut(@ForAll("texts") String text) {
    Words words = words(text);
    int end = 0;
    for (int word = 0; word <= words.size(); word++) {
      int next = word < words.size() ? words.begin(word) : text.length();
      String between =
          Normalizer.normalize(text.substring(end, next), Normalizer.Form.NFKC).replace("ـ", "");
      assertTrue(
          between.codePoints().allMatch(SegmentPropertiesTest::isNoWord),
          () -> "Left out: " + between);
      end = word < words.size() ? words.end(word) : end;
    }
  }

  private static boolean isNoWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == 'ۥ'
        || codePoint == 'ۦ';
  }

  private static Words words(String text) {
    return SEGMENTER
        .annotate(
            new NewsSentenceSplitter().annotate(AnnotatedArticle.of(Article.of("id", "s", text))))
        .words();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileArabic.texts();
  }
}
