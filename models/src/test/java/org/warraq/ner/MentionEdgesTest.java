// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.warraq.article.Words;

class MentionEdgesTest {
  @Test
  void beginsAfterProcliticsAndAbbreviatedTitles() {
    Words words = words("و", "أ", ".", "د", ".", "الخطيب");
    assertEquals(5, MentionEdges.trimmedBegin(words, 1, 6));
    assertEquals(5, MentionEdges.trimmedBegin(words, 3, 6));
  }

  @Test
  void lettersThatAreTheNameStay() {
    assertEquals(0, MentionEdges.trimmedBegin(words("د", "الخطيب"), 0, 2));
    assertEquals(0, MentionEdges.trimmedBegin(words("د", "."), 0, 2));
  }

  @Test
  void endsWithItsWord() {
    Words words =
        new Words.Builder()
            .segment(0, "سب")
            .segment(2, "ها")
            .endWord(4)
            .segment(5, "غدا")
            .endWord(8)
            .endSentence()
            .build();
    assertEquals(2, MentionEdges.wordEnd(words, 1));
    assertEquals(2, MentionEdges.wordEnd(words, 2));
    assertEquals(3, MentionEdges.wordEnd(words, 3));
  }

  private static Words words(String... forms) {
    Words.Builder words = new Words.Builder();
    int begin = 0;
    for (String form : forms) {
      words.segment(begin, form).endWord(begin + form.length());
      begin += form.length() + 1;
    }
    return words.endSentence().build();
  }
}
