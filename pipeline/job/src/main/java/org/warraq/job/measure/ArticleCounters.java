// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/** Counts annotated articles with their sentences, words, segments, tags and entities. */
final class ArticleCounters implements Serializable {
  private final Counter articles = RunCounters.ANNOTATED.counter();
  private final Counter sentences = RunCounters.SENTENCES.counter();
  private final Counter words = RunCounters.WORDS.counter();
  private final Counter latinWords = RunCounters.LATIN_WORDS.counter();
  private final Counter segments = RunCounters.SEGMENTS.counter();
  private final Counter unknownForms = RunCounters.UNKNOWN_FORMS.counter();
  private final Counter entities = RunCounters.ENTITIES.counter();
  private final Distribution longestSentence = RunCounters.longestSentence();
  private final Map<AtbTag, Counter> byTag = new EnumMap<>(AtbTag.class);
  private final Map<EntityType, Counter> byType = new EnumMap<>(EntityType.class);

  ArticleCounters() {
    Stream.of(AtbTag.values())
        .forEach(tag -> byTag.put(tag, CounterGroup.TAGS.counter(tag.label())));
    Stream.of(EntityType.values())
        .forEach(type -> byType.put(type, CounterGroup.ENTITIES.counter(type.name())));
  }

  void count(AnnotatedArticle article) {
    articles.inc();
    if (article.hasSentences()) {
      sentences.inc(article.sentences().size());
    }
    if (article.hasWords()) {
      countWords(article.words(), article.text());
    }
    if (article.hasTags()) {
      countTags(article);
    }
    if (article.hasEntities()) {
      countEntities(article.entities());
    }
  }

  private void countWords(Words layer, String text) {
    words.inc(layer.size());
    segments.inc(layer.segments());
    int latinCount = 0;
    for (int word = 0; word < layer.size(); word++) {
      latinCount += isLatinLetter(text.charAt(layer.begin(word))) ? 1 : 0;
    }
    latinWords.inc(latinCount);
    int longest = 0;
    for (int i = 0; i < layer.sentences(); i++) {
      longest = Math.max(longest, layer.firstWord(i + 1) - layer.firstWord(i));
    }
    longestSentence.update(longest);
  }

  private void countTags(AnnotatedArticle article) {
    Map<AtbTag, Integer> counts = new EnumMap<>(AtbTag.class);
    article.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    counts.forEach((tag, count) -> byTag.get(tag).inc(count));
    int unknownCount = 0;
    for (int segment = 0; segment < article.words().segments(); segment++) {
      String form = article.words().form(segment);
      unknownCount += beginsWithLetter(form) && !Annotators.tagger().knows(form) ? 1 : 0;
    }
    unknownForms.inc(unknownCount);
  }

  private void countEntities(List<Entity> layer) {
    entities.inc(layer.size());
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    layer.forEach(entity -> counts.merge(entity.type(), 1, Integer::sum));
    counts.forEach((type, count) -> byType.get(type).inc(count));
  }

  /** Returns whether a form begins with a letter. A lone diacritic or mark has an empty form. */
  private static boolean beginsWithLetter(String form) {
    return !form.isEmpty() && Character.isLetter(form.charAt(0));
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
