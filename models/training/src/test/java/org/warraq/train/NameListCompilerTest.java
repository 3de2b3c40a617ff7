// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.NameLists;
import org.warraq.ner.Resegmentation;

class NameListCompilerTest {
  @TempDir private static Path folder;
  private static NameLists lists;

  @BeforeAll
  static void compile() throws IOException {
    Files.writeString(folder.resolve("places.txt"), "وارسو\nسبها\nبولاية\n");
    Files.writeString(folder.resolve("persons.txt"), "سليمة بوسعيد\n");
    Map<String, Integer> counts =
        Map.of("وارسو", 5, "سبها", 9, "سب", 1, "بولاية", 40, "ولاية", 900, "بوسعيد", 6, "وسعيد", 2);
    lists = NameListCompiler.compile(counts, folder);
  }

  @Test
  void nameWithARareRemainderIsJoined() {
    assertEquals(List.of("وارسو"), joinedForms("و", "ارسو"));
    assertEquals(List.of("سبها"), joinedForms("سب", "ها"));
    assertEquals(List.of("بوسعيد"), joinedForms("ب", "وسعيد"));
  }

  @Test
  void nameWithACommonRemainderStaysCut() {
    assertEquals(List.of("ب", "ولاية"), joinedForms("ب", "ولاية"));
  }

  private static List<String> joinedForms(String... forms) {
    String word = String.join("", forms);
    Words words =
        new Words.Builder()
            .segment(0, forms[0])
            .segment(forms[0].length(), forms[1])
            .endWord(word.length())
            .endSentence()
            .build();
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", word))
            .withSentences(Sentences.of(0, word.length()))
            .withWords(words)
            .withTags(Arrays.asList(AtbTag.NN, AtbTag.NN));
    return Resegmentation.of(article, lists).article().words().forms(0);
  }
}
