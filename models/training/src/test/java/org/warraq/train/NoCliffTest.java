// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.WordsAndTags;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.GenreChoice;
import org.warraq.ner.Guidelines;

/** An article that is a sentence longer has nearly the same entities, at every length. */
class NoCliffTest {
  /**
   * Of the entities that either article has, this share may be in one of them only, and {@value
   * #ALWAYS} more.
   */
  private static final double SHARE = 0.2;

  private static final int ALWAYS = 2;

  /** This many articles have more than the 140 sentences that the properties need. */
  private static final int ARTICLES = 20;

  private static final EntityRecognizer RECOGNIZER = Annotators.entityRecognizer(Guidelines.BROAD);

  private static final OwnArticles OWN = own();
  private static final List<String> ENCYCLOPEDIA = sentences(OWN.encyclopedia());
  private static final List<String> NEWS = sentences(OWN.broad());

  @Property(tries = 60)
  void oneSentenceMoreHardlyChangesAnEncyclopedia(
      @ForAll @IntRange(max = 70) int start, @ForAll @IntRange(min = 3, max = 40) int size) {
    assertHardlyChanged(ENCYCLOPEDIA.subList(start, start + size + 1));
  }

  @Property(tries = 60)
  void oneSentenceMoreHardlyChangesNews(
      @ForAll @IntRange(max = 99) int start, @ForAll @IntRange(min = 3, max = 40) int size) {
    assertHardlyChanged(NEWS.subList(start, start + size + 1));
  }

  /** If an article were read as one genre or the other, the properties above would fail. */
  @Test
  void otherGenreChangesAnEncyclopediaMuch() {
    List<String> sentences = ENCYCLOPEDIA.subList(0, 20);
    Change change =
        Change.between(
            entities(RECOGNIZER.with(GenreChoice.NEWS), sentences),
            entities(RECOGNIZER.with(GenreChoice.ENCYCLOPEDIA), sentences));
    assertFalse(change.isSmall(), change::toString);
  }

  private static void assertHardlyChanged(List<String> sentences) {
    List<String> allButLast = sentences.subList(0, sentences.size() - 1);
    int end = String.join("\n", allButLast).length();
    Set<Found> longer = entities(RECOGNIZER, sentences);
    longer.removeIf(found -> found.begin() > end);
    Change change = Change.between(entities(RECOGNIZER, allButLast), longer);
    assertTrue(change.isSmall(), change::toString);
  }

  private record Change(Set<Found> all, Set<Found> changed) {
    static Change between(Set<Found> some, Set<Found> others) {
      Set<Found> all = new HashSet<>(some);
      all.addAll(others);
      Set<Found> changed = new HashSet<>(all);
      changed.removeIf(found -> some.contains(found) && others.contains(found));
      return new Change(all, changed);
    }

    boolean isSmall() {
      return changed.size() <= ALWAYS + SHARE * all.size();
    }
  }

  private record Found(EntityType type, int begin, String text) {}

  private static Set<Found> entities(EntityRecognizer recognizer, List<String> sentences) {
    int[] bounds = new int[2 * sentences.size()];
    int begin = 0;
    for (int i = 0; i < sentences.size(); i++) {
      bounds[2 * i] = begin;
      bounds[2 * i + 1] = begin + sentences.get(i).length();
      begin = bounds[2 * i + 1] + 1;
    }
    AnnotatedArticle plain =
        AnnotatedArticle.of(Article.of("a", "a", String.join("\n", sentences)));
    AnnotatedArticle annotated =
        recognizer.annotate(WordsAndTags.addTo(plain.withSentences(Sentences.of(bounds))));
    return annotated.entities().stream()
        .map(entity -> found(annotated, entity))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Found found(AnnotatedArticle article, Entity entity) {
    return new Found(
        entity.type(), article.words().segmentBegin(entity.firstSegment()), article.text(entity));
  }

  private static OwnArticles own() {
    try {
      return OwnArticles.read(Path.of("written"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of the first {@value #ARTICLES} articles, one article after another. */
  private static List<String> sentences(List<GoldArticle> articles) {
    return articles.subList(0, ARTICLES).stream()
        .map(GoldArticle::article)
        .flatMap(article -> article.sentenceTexts().stream())
        .toList();
  }
}
