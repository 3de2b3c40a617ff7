// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warraq.article.AtbTag.CC;
import static org.warraq.article.AtbTag.DTNN;
import static org.warraq.article.AtbTag.IN;
import static org.warraq.article.AtbTag.PRP;
import static org.warraq.article.AtbTag.PUNC;
import static org.warraq.article.AtbTag.RP;
import static org.warraq.article.AtbTag.VBP;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class PosTaggerTest {
  private static final PosTagger TAGGER = PosTagger.load();

  @Test
  void eachSegmentGetsATag() {
    assertEquals(
        List.of(CC, RP, VBP, PRP, IN, DTNN, PUNC),
        tags("و", "س", "يكتبون", "ها", "في", "المدرسة", "."));
  }

  @Test
  void sentencesDoNotInfluenceEachOther() {
    AnnotatedArticle twice =
        AnnotatedArticle.of(Article.of("id", "source", "xxxx"))
            .withSentences(Sentences.of(0, 1, 1, 2, 2, 4))
            .withWords(
                new Words.Builder()
                    .segment(0, "ما")
                    .endWord(1)
                    .endSentence()
                    .endSentence()
                    .segment(2, "ما")
                    .endWord(3)
                    .endSentence()
                    .build());
    AtbTag alone = tags("ما").get(0);
    assertEquals(List.of(alone, alone), TAGGER.annotate(twice).tags());
  }

  @Test
  void articleWithoutSentencesGetsNoTags() {
    AnnotatedArticle empty =
        AnnotatedArticle.of(Article.of("id", "source", ""))
            .withSentences(Sentences.of())
            .withWords(new Words.Builder().build());
    assertEquals(List.of(), TAGGER.annotate(empty).tags());
  }

  @Test
  void formsOfTheTrainingDataAreKnown() {
    assertTrue(TAGGER.knows("المدرسة"));
    assertFalse(TAGGER.knows("غخذ"));
  }

  @Test
  void versionHasTheChecksumOfTablesAndModel() throws IOException, NoSuchAlgorithmException {
    try (InputStream tables = PosTagger.class.getResourceAsStream("tagger.tables");
        InputStream model = PosTagger.class.getResourceAsStream("upos.model")) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(tables.readAllBytes());
      String digits = HexFormat.of().formatHex(digest.digest(model.readAllBytes()));
      assertEquals("tagger-2." + digits.substring(0, 12), TAGGER.version());
    }
  }

  @Test
  void versionIsTheSameAfterEachLoading() {
    assertEquals(TAGGER.version(), PosTagger.load().version());
  }

  private static List<AtbTag> tags(String... forms) {
    return TAGGER.annotate(FormArticles.of(List.of(forms))).tags();
  }
}
