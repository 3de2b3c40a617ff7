// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.job.measure.RunCounters.Kind;

/** Passes articles on and counts what they hold. Each counter is touched once an article. */
public final class CountArticles extends DoFn<AnnotatedArticle, AnnotatedArticle> {
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

  public CountArticles() {
    Stream.of(AtbTag.values()).forEach(tag -> byTag.put(tag, Kind.TAGS.counter(tag.label())));
    Stream.of(EntityType.values())
        .forEach(type -> byType.put(type, Kind.ENTITIES.counter(type.name())));
  }

  @ProcessElement
  public void count(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> out) {
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
      entities.inc(article.entities().size());
      article.entities().forEach(entity -> byType.get(entity.type()).inc());
    }
    out.output(article);
  }

  private void countWords(Words all, String text) {
    words.inc(all.size());
    segments.inc(all.segments());
    int latin = 0;
    for (int word = 0; word < all.size(); word++) {
      latin += isLatin(text.charAt(all.begin(word))) ? 1 : 0;
    }
    latinWords.inc(latin);
    int longest = 0;
    for (int i = 0; i < all.sentences(); i++) {
      longest = Math.max(longest, all.firstWord(i + 1) - all.firstWord(i));
    }
    longestSentence.update(longest);
  }

  private void countTags(AnnotatedArticle article) {
    Map<AtbTag, Integer> counts = new EnumMap<>(AtbTag.class);
    article.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    counts.forEach((tag, count) -> byTag.get(tag).inc(count));
    int unknown = 0;
    for (int segment = 0; segment < article.words().segments(); segment++) {
      String form = article.words().form(segment);
      unknown += beginsWithLetter(form) && !KnownForms.contain(form) ? 1 : 0;
    }
    unknownForms.inc(unknown);
  }

  /** The form of a lone diacritic or direction mark is empty. */
  private static boolean beginsWithLetter(String form) {
    return !form.isEmpty() && Character.isLetter(form.charAt(0));
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
