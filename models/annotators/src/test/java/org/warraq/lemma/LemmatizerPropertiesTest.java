// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Lemma;
import org.warraq.text.HostileArabic;

/** What holds for the lemmas and features of any text, however hostile. */
class LemmatizerPropertiesTest {
  private static final Annotator TAGGED =
      Annotator.chain(
          Annotators.sentenceSplitter(), Annotators.wordSegmenter(), Annotators.tagger());

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "Aspect", Set.of("Perf", "Imp"),
          "Definite", Set.of("Def", "Ind"),
          "Gender", Set.of("Masc", "Fem"),
          "Mood", Set.of("Imp"),
          "Number", Set.of("Sing", "Dual", "Plur"),
          "Person", Set.of("1", "2", "3"),
          "Voice", Set.of("Act", "Pass"));

  @Property(tries = 300)
  void everySegmentHasALemmaAndLegalFeatures(@ForAll("texts") String text) {
    AnnotatedArticle article = Annotators.lemmatizer().annotate(tagged(text));
    assertEquals(article.words().segments(), article.lemmas().size());
    for (int i = 0; i < article.lemmas().size(); i++) {
      Lemma lemma = article.lemmas().lemma(i);
      assertFalse(lemma.text().isEmpty());
      if (!lemma.guessed() && lemma.root() != null) {
        assertEquals(lemma.text(), Diacritics.without(lemma.vocalized()));
      }
      assertLegal(article.lemmas().features(i));
    }
  }

  private static void assertLegal(String features) {
    if (features.isEmpty()) {
      return;
    }
    List<String> names =
        Arrays.stream(features.split("\\|", -1))
            .map(
                feature -> {
                  String name = feature.substring(0, feature.indexOf('='));
                  String value = feature.substring(name.length() + 1);
                  assertTrue(VALUES.getOrDefault(name, Set.of()).contains(value), feature);
                  return name;
                })
            .toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
  }

  @Property(tries = 20)
  void threadsGetTheSameLemmas(@ForAll("texts") String text)
      throws InterruptedException, ExecutionException {
    AnnotatedArticle article = tagged(text);
    AnnotatedArticle expected = Annotators.lemmatizer().annotate(article);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<AnnotatedArticle>> results =
          List.of(
              threads.submit(() -> Annotators.lemmatizer().annotate(article)),
              threads.submit(() -> Annotators.lemmatizer().annotate(article)));
      for (Future<AnnotatedArticle> result : results) {
        assertEquals(expected, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static AnnotatedArticle tagged(String text) {
    return TAGGED.annotate(AnnotatedArticle.of(Article.of("id", "source", text)));
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileArabic.texts();
  }
}
