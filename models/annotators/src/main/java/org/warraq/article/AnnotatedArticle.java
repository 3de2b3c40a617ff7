// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An article with the layers of annotation that it has so far. The layers are, from the lowest to
 * the highest: sentences, words, tags, Universal tags, lemmas, entities. Each layer needs those
 * below it, except that lemmas need no Universal tags, and entities need only words.
 *
 * <p>Each {@code with…} method returns a new object that has the given layer and those below it.
 * Immutable and safe for use by many threads.
 */
public final class AnnotatedArticle {
  private final Article article;
  private final Sentences sentences;
  private final Words words;
  private final List<AtbTag> tags;
  private final List<Upos> upos;
  private final Lemmas lemmas;
  private final List<Entity> entities;

  private AnnotatedArticle(
      Article article,
      Sentences sentences,
      Words words,
      List<AtbTag> tags,
      List<Upos> upos,
      Lemmas lemmas,
      List<Entity> entities) {
    this.article = Objects.requireNonNull(article, "article");
    this.sentences = sentences;
    this.words = words;
    this.tags = tags;
    this.upos = upos;
    this.lemmas = lemmas;
    this.entities = entities;
  }

  /** Wraps an article, without any layer. */
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, null, null, null, null, null, null);
  }

  public Article article() {
    return article;
  }

  /** The article's text. */
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

  public boolean hasUpos() {
    return upos != null;
  }

  public boolean hasLemmas() {
    return lemmas != null;
  }

  public boolean hasEntities() {
    return entities != null;
  }

  /**
   * The sentences.
   *
   * @throws IllegalStateException if the article has no sentences yet
   */
  public Sentences sentences() {
    return layer(sentences, "sentences");
  }

  /**
   * The words and their segments.
   *
   * @throws IllegalStateException if the article has no words yet
   */
  public Words words() {
    return layer(words, "words");
  }

  /**
   * The tags: one per segment, in the order of the segments. Unmodifiable.
   *
   * @throws IllegalStateException if the article has no tags yet
   */
  public List<AtbTag> tags() {
    return layer(tags, "tags");
  }

  /**
   * The Universal tags: one per segment, in the order of the segments. Unmodifiable.
   *
   * @throws IllegalStateException if the article has no Universal tags yet
   */
  public List<Upos> upos() {
    return layer(upos, "Universal tags");
  }

  /**
   * The lemmas and features of the segments.
   *
   * @throws IllegalStateException if the article has no lemmas yet
   */
  public Lemmas lemmas() {
    return layer(lemmas, "lemmas");
  }

  /**
   * The entities, in the order of the text, without overlap. Unmodifiable.
   *
   * @throws IllegalStateException if the article has no entities yet
   */
  public List<Entity> entities() {
    return layer(entities, "entities");
  }

  /** Start of one of this article's entities in the text, in UTF-16 units. */
  public int begin(Entity entity) {
    return words().segmentBegin(entity.firstSegment()) + entity.inset();
  }

  /** End of one of this article's entities in the text, in UTF-16 units, exclusive. */
  public int end(Entity entity) {
    return words().segmentEnd(entity.endSegment() - 1) - entity.outset();
  }

  /** The text of one of this article's entities, exactly as the article has it. */
  public String text(Entity entity) {
    return text().substring(begin(entity), end(entity));
  }

  /**
   * The text of each sentence, exactly as the article has it.
   *
   * @throws IllegalStateException if the article has no sentences yet
   */
  public List<String> sentenceTexts() {
    Sentences spans = sentences();
    return IntStream.range(0, spans.size())
        .mapToObj(i -> text().substring(spans.begin(i), spans.end(i)))
        .toList();
  }

  /** The name of one of this article's entities. */
  public EntityName name(Entity entity) {
    return EntityName.of(this, entity);
  }

  /**
   * Returns this article with the given sentences and no other layer.
   *
   * @throws IndexOutOfBoundsException if a sentence reaches past the end of the text
   */
  public AnnotatedArticle withSentences(Sentences sentences) {
    if (sentences.size() > 0) {
      Objects.checkFromToIndex(0, sentences.end(sentences.size() - 1), text().length());
    }
    return new AnnotatedArticle(article, sentences, null, null, null, null, null);
  }

  /**
   * Returns this article with its sentences and the given words, without all layers above them.
   *
   * @throws IllegalStateException if the article has no sentences yet
   * @throws IllegalArgumentException if the words have another number of sentences than the article
   */
  public AnnotatedArticle withWords(Words words) {
    requireCount("sentences of the words", words.sentences(), sentences().size());
    return new AnnotatedArticle(article, sentences, words, null, null, null, null);
  }

  /**
   * Returns this article with the given tags, without all layers above them.
   *
   * @param tags one per segment
   * @throws IllegalStateException if the article has no words yet
   * @throws IllegalArgumentException if the number of tags is not the number of segments
   */
  public AnnotatedArticle withTags(List<AtbTag> tags) {
    requireCount("tags", tags.size(), words().segments());
    return new AnnotatedArticle(article, sentences, words, List.copyOf(tags), null, null, null);
  }

  /**
   * Returns this article with the given Universal tags, without lemmas and entities.
   *
   * @param upos one per segment
   * @throws IllegalStateException if the article has no tags yet
   * @throws IllegalArgumentException if their number is not the number of segments
   */
  public AnnotatedArticle withUpos(List<Upos> upos) {
    requireCount("Universal tags", upos.size(), tags().size());
    return new AnnotatedArticle(article, sentences, words, tags, List.copyOf(upos), null, null);
  }

  /**
   * Returns this article with the given lemmas, without entities.
   *
   * @param lemmas one per segment
   * @throws IllegalStateException if the article has no tags yet
   * @throws IllegalArgumentException if their number is not the number of segments
   */
  public AnnotatedArticle withLemmas(Lemmas lemmas) {
    requireCount("lemmas", lemmas.size(), tags().size());
    return new AnnotatedArticle(article, sentences, words, tags, upos, lemmas, null);
  }

  /**
   * Returns this article with the given entities, in place of those it had.
   *
   * @param entities in the order of the text
   * @throws IllegalStateException if the article has no words yet
   * @throws IllegalArgumentException if entities overlap, are out of order, or reach past the last
   *     segment
   */
  public AnnotatedArticle withEntities(List<Entity> entities) {
    int previousEnd = 0;
    for (Entity entity : entities) {
      if (entity.firstSegment() < previousEnd || entity.endSegment() > words().segments()) {
        throw new IllegalArgumentException(
            "Entity overlaps another one, or is not inside the text: " + entity);
      }
      previousEnd = entity.endSegment();
    }
    return new AnnotatedArticle(
        article, sentences, words, tags, upos, lemmas, List.copyOf(entities));
  }

  private static <T> T layer(T layer, String name) {
    if (layer == null) {
      throw new IllegalStateException(
          "The article has no " + name + " yet. Run the annotator that adds them first.");
    }
    return layer;
  }

  private static void requireCount(String name, int actual, int expected) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "The number of " + name + " is " + actual + ", but must be " + expected + ".");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnnotatedArticle that
        && article.equals(that.article)
        && Objects.equals(sentences, that.sentences)
        && Objects.equals(words, that.words)
        && Objects.equals(tags, that.tags)
        && Objects.equals(upos, that.upos)
        && Objects.equals(lemmas, that.lemmas)
        && Objects.equals(entities, that.entities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article, sentences, words, tags, upos, lemmas, entities);
  }

  @Override
  public String toString() {
    return "AnnotatedArticle[" + article.id() + "]";
  }
}
