// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.List;
import java.util.Objects;

/**
 * An article and the layers of annotation it has been given so far. Each {@code with…} returns a
 * new one with that layer set; a layer needs the ones before it.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class AnnotatedArticle {
  private final Article article;
  private final Sentences sentences;
  private final Words words;
  private final List<AtbTag> tags;
  private final List<Entity> entities;

  private AnnotatedArticle(
      Article article, Sentences sentences, Words words, List<AtbTag> tags, List<Entity> entities) {
    this.article = Objects.requireNonNull(article, "article");
    this.sentences = sentences;
    this.words = words;
    this.tags = tags;
    this.entities = entities;
  }

  /** An article without annotation. */
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, null, null, null, null);
  }

  public Article article() {
    return article;
  }

  /** Shorthand for the article's text. */
  public String text() {
    return article.text();
  }

  public boolean hasSentences() {
    return sentences != null;
  }

  public boolean hasWords() {
    return words != null;
  }

  public boolean hasTags() {
    return tags != null;
  }

  public boolean hasEntities() {
    return entities != null;
  }

  /**
   * The sentences.
   *
   * @throws IllegalStateException if the article has not been split
   */
  public Sentences sentences() {
    return layer(sentences, "sentences");
  }

  /**
   * The words and segments.
   *
   * @throws IllegalStateException if the article has not been segmented
   */
  public Words words() {
    return layer(words, "words");
  }

  /**
   * One tag for each segment.
   *
   * @throws IllegalStateException if the article has not been tagged
   */
  public List<AtbTag> tags() {
    return layer(tags, "tags");
  }

  /**
   * The named mentions, in the order of the text, without overlap.
   *
   * @throws IllegalStateException if names have not been recognised
   */
  public List<Entity> entities() {
    return layer(entities, "entities");
  }

  /**
   * This article with sentences, and without what later layers it had.
   *
   * @throws IndexOutOfBoundsException if they reach past the text
   */
  public AnnotatedArticle withSentences(Sentences sentences) {
    if (sentences.size() > 0) {
      Objects.checkFromToIndex(0, sentences.end(sentences.size() - 1), text().length());
    }
    return new AnnotatedArticle(article, sentences, null, null, null);
  }

  /**
   * This article with words, and without what later layers it had.
   *
   * @throws IllegalArgumentException if they are not words of as many sentences
   */
  public AnnotatedArticle withWords(Words words) {
    requireSize("sentences of words", words.sentences(), sentences().size());
    return new AnnotatedArticle(article, sentences, words, null, null);
  }

  /**
   * This article with tags, and without entities.
   *
   * @throws IllegalArgumentException if there is not one tag for each segment
   */
  public AnnotatedArticle withTags(List<AtbTag> tags) {
    requireSize("tags", tags.size(), words().segments());
    return new AnnotatedArticle(article, sentences, words, List.copyOf(tags), null);
  }

  /**
   * This article with named mentions.
   *
   * @throws IllegalArgumentException if they overlap or reach past the last segment
   */
  public AnnotatedArticle withEntities(List<Entity> entities) {
    int free = 0;
    for (Entity entity : entities) {
      if (entity.firstSegment() < free || entity.endSegment() > words().segments()) {
        throw new IllegalArgumentException("overlaps or is out of the text: " + entity);
      }
      free = entity.endSegment();
    }
    return new AnnotatedArticle(article, sentences, words, tags, List.copyOf(entities));
  }

  private static <T> T layer(T layer, String name) {
    if (layer == null) {
      throw new IllegalStateException("the article has no " + name + " yet");
    }
    return layer;
  }

  private static void requireSize(String what, int actual, int expected) {
    if (actual != expected) {
      throw new IllegalArgumentException(what + ": " + actual + " where " + expected + " belong");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnnotatedArticle that
        && article.equals(that.article)
        && Objects.equals(sentences, that.sentences)
        && Objects.equals(words, that.words)
        && Objects.equals(tags, that.tags)
        && Objects.equals(entities, that.entities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, sentences, words, tags, entities);
  }

  @Override
  public String toString() {
    return "AnnotatedArticle[" + article.id() + "]";
  }
}
