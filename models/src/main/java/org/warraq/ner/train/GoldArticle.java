// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;

/**
 * Some sentences on end as an article, and the mentions in it.
 *
 * @param article the article, with words and tags as production makes them
 * @param mentions the mentions, in whole tokens
 * @param tokens where the tokens stand
 */
record GoldArticle(AnnotatedArticle article, List<TextSpan> mentions, TokenBounds tokens) {
  static final int SENTENCES = 100;

  /** A mention as a stretch of text, in UTF-16 units. */
  record TextSpan(EntityType type, int begin, int end) {}

  /** Articles of {@value #SENTENCES} sentences each. */
  static List<GoldArticle> of(List<GoldSentence> sentences, Annotator annotator) {
    int articles = (sentences.size() + SENTENCES - 1) / SENTENCES;
    return IntStream.range(0, articles)
        .parallel()
        .mapToObj(i -> sentences.subList(i * SENTENCES, end(i, sentences.size())))
        .map(some -> ofOne(some, annotator))
        .toList();
  }

  private static int end(int article, int sentences) {
    return Math.min(sentences, (article + 1) * SENTENCES);
  }

  private static GoldArticle ofOne(List<GoldSentence> sentences, Annotator annotator) {
    StringBuilder text = new StringBuilder();
    int[] bounds = new int[2 * sentences.size()];
    TokenBounds tokens = new TokenBounds();
    List<TextSpan> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      bounds[2 * i] = text.length();
      int firstToken = tokens.size();
      for (String token : sentence.tokens()) {
        tokens.add(text.length(), text.length() + token.length());
        text.append(token).append(' ');
      }
      bounds[2 * i + 1] = text.length() - 1;
      text.setCharAt(text.length() - 1, '\n');
      for (GoldSentence.Mention mention : sentence.mentions()) {
        int begin = tokens.begin(firstToken + mention.begin());
        int end = tokens.end(firstToken + mention.end() - 1);
        mentions.add(new TextSpan(mention.type(), begin, end));
      }
    }
    AnnotatedArticle plain = AnnotatedArticle.of(Article.of("gold", "gold", text.toString()));
    AnnotatedArticle split = plain.withSentences(Sentences.of(bounds));
    return new GoldArticle(annotator.annotate(split), List.copyOf(mentions), tokens);
  }

  /** A mention of segments widened to the whole tokens that it reaches into. */
  TextSpan wholeTokens(Entity entity) {
    int begin = article.words().segmentBegin(entity.firstSegment());
    int end = article.words().segmentEnd(entity.endSegment() - 1);
    int first = tokens.at(begin);
    int last = tokens.at(end - 1);
    return new TextSpan(entity.type(), tokens.begin(first), tokens.end(last));
  }
}
