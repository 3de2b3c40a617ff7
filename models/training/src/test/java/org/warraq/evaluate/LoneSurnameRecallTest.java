// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldParser;

class LoneSurnameRecallTest {
  @Test
  void loneSurnameOfAPersonNamedInFullIsCounted() {
    GoldArticle gold = GoldParser.parse("1", "[PER منى النحاس]\nقالت [PER النحاس].\n[PER سامي]\n");
    Words words =
        new Words.Builder()
            .segment(0, "منى")
            .endWord(3)
            .segment(4, "النحاس")
            .endWord(10)
            .endSentence()
            .segment(12, "قالت")
            .endWord(16)
            .segment(17, "النحاس")
            .endWord(23)
            .segment(23, ".")
            .endWord(24)
            .endSentence()
            .segment(25, "سامي")
            .endWord(29)
            .endSentence()
            .build();
    AnnotatedArticle withoutEntities =
        gold.article()
            .withWords(words)
            .withTags(
                List.of(AtbTag.NNP, AtbTag.NNP, AtbTag.VBD, AtbTag.NNP, AtbTag.PUNC, AtbTag.NNP))
            .withEntities(List.of());
    AnnotatedArticle withSurname =
        withoutEntities.withEntities(List.of(new Entity(EntityType.PER, 3, 4, 0.9f)));
    assertEquals(
        new LoneSurnameRecall(1, 0),
        LoneSurnameRecall.of(List.of(new GoldComparison(gold, withoutEntities))));
    assertEquals(
        new LoneSurnameRecall(1, 1),
        LoneSurnameRecall.of(List.of(new GoldComparison(gold, withSurname))));
  }
}
