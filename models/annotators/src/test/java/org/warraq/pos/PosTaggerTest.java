// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warraq.article.AtbTag.CC;
import static org.warraq.article.AtbTag.CD;
import static org.warraq.article.AtbTag.DT;
import static org.warraq.article.AtbTag.DTJJ;
import static org.warraq.article.AtbTag.DTNN;
import static org.warraq.article.AtbTag.IN;
import static org.warraq.article.AtbTag.NN;
import static org.warraq.article.AtbTag.NNP;
import static org.warraq.article.AtbTag.PRP;
import static org.warraq.article.AtbTag.PRP_POSS;
import static org.warraq.article.AtbTag.PUNC;
import static org.warraq.article.AtbTag.RP;
import static org.warraq.article.AtbTag.UH;
import static org.warraq.article.AtbTag.VBD;
import static org.warraq.article.AtbTag.VBP;
import static org.warraq.article.Upos.ADJ;
import static org.warraq.article.Upos.DET;
import static org.warraq.article.Upos.INTJ;
import static org.warraq.article.Upos.NOUN;
import static org.warraq.article.Upos.NUM;
import static org.warraq.article.Upos.PROPN;
import static org.warraq.article.Upos.PUNCT;
import static org.warraq.article.Upos.SYM;
import static org.warraq.article.Upos.VERB;
import static org.warraq.article.Upos.X;

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
import org.warraq.text.TokenKind;

class PosTaggerTest {
  private static final PosTagger TAGGER = PosTagger.load();

  @Test
  void eachSegmentGetsATag() {
    assertEquals(
        List.of(CC, RP, VBP, PRP),
        TAGGER.annotate(FormArticles.ofWord("و", "س", "يكتبون", "ها")).tags());
    assertEquals(List.of(IN, DTNN, PUNC), tags("في", "المدرسة", "."));
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

  /** The tagger of CoreNLP takes a round bracket for a noun or a verb, because it knows -LRB-. */
  @Test
  void marksAndSymbolsAreNeverWords() {
    AnnotatedArticle tagged = annotate("زار", "الحي", "(", "القديم", ")", "“", "5", "%", "😀", "؟");
    assertEquals(List.of(VBD, DTNN, PUNC, DTJJ, PUNC, PUNC, CD, PUNC, PUNC, PUNC), tagged.tags());
    assertEquals(
        List.of(VERB, NOUN, PUNCT, ADJ, PUNCT, PUNCT, NUM, SYM, SYM, PUNCT), tagged.upos());
  }

  @Test
  void unitsAfterNumbersAreNouns() {
    assertEquals(List.of(CD, NN), tags("10", "كم"));
    assertEquals(List.of(CD, NN), tags("1445", "ه"));
    assertEquals(PRP_POSS, TAGGER.annotate(FormArticles.ofWord("كتاب", "ه")).tags().get(1));
    assertEquals(NOUN, annotate("1445", "ه").upos().get(1));
  }

  @Test
  void lettersAreNouns() {
    AnnotatedArticle tagged = annotate("القرن", "الثالث", "ق", ".", "م", ".");
    assertEquals(List.of(NN, PUNC, NN, PUNC), tagged.tags().subList(2, 6));
    assertEquals(List.of(NOUN, PUNCT, NOUN, PUNCT), tagged.upos().subList(2, 6));
    assertEquals(CC, tags("و", ".").get(0));
    assertEquals(List.of(NN, NN), tags("60", "كلم", "/", "س", "ي").subList(3, 5));
  }

  @Test
  void letterOfAPrepositionIsANounWhereNoWordCanFollow() {
    assertEquals(IN, tags("قدر", "ب", "30").get(1));
    assertEquals(NN, tags("المجموعة", "ب", "من").get(1));
    assertEquals(NN, tags("أ", "ف", "ب", "و").get(1));
    assertEquals(NN, tags("الفريق", "ل").get(1));
  }

  @Test
  void sentenceInOneLetterIsAnInterjection() {
    assertEquals(UH, tags("محمد", "ﷺ", "قال").get(1));
    assertEquals(INTJ, annotate("الله", "ﷻ").upos().get(1));
  }

  @Test
  void wordsOfOtherScriptsAreNames() {
    AnnotatedArticle tagged = annotate("قالت", "قناة", "BBC", "و", "مدينة", "Москва", "إن");
    assertEquals(List.of(NNP, NNP), List.of(tagged.tags().get(2), tagged.tags().get(5)));
    assertEquals(List.of(PROPN, PROPN), List.of(tagged.upos().get(2), tagged.upos().get(5)));
  }

  @Test
  void articleBeforeAWordOfAnotherScriptIsADeterminer() {
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", "الBBC"))
            .withSentences(Sentences.of(0, 5))
            .withWords(
                new Words.Builder()
                    .segment(0, "ال")
                    .segment(2, "BBC")
                    .endWord(5)
                    .endSentence()
                    .build());
    AnnotatedArticle tagged = TAGGER.annotate(article);
    assertEquals(List.of(DT, NNP), tagged.tags());
    assertEquals(List.of(DET, PROPN), tagged.upos());
  }

  @Test
  void addressesAreNames() {
    AnnotatedArticle tagged = annotate("زر", "www.example.org", "و", "راسل", "a@example.org");
    assertEquals(NNP, tagged.tags().get(1));
    assertEquals(List.of(X, X), List.of(tagged.upos().get(1), tagged.upos().get(4)));
  }

  @Test
  void particlesAreNotVerbs() {
    assertEquals(
        List.of(CC, RP), List.of(tags("لكن", "الوفد").get(0), tags("لعل", "الوفد").get(0)));
  }

  @Test
  void everySpellingOfAMarkIsKnown() {
    for (int codePoint = 0x21; codePoint < 0x3100; codePoint++) {
      String form = Character.toString(codePoint);
      if (TokenKind.of(form).isMarkOrSymbol()) {
        assertTrue(TAGGER.knows(MarkSpelling.of(form)), form);
      }
    }
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
      assertEquals("tagger-4." + digits.substring(0, 12), TAGGER.version());
    }
  }

  @Test
  void versionIsTheSameAfterEachLoading() {
    assertEquals(TAGGER.version(), PosTagger.load().version());
  }

  private static List<AtbTag> tags(String... forms) {
    return annotate(forms).tags();
  }

  private static AnnotatedArticle annotate(String... forms) {
    return TAGGER.annotate(FormArticles.of(List.of(forms)));
  }
}
