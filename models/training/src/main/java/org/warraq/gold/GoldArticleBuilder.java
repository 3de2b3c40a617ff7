// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/**
 * Joins sentences of tokens into the running text of one article. An instance builds one article
 * and is not thread-safe.
 */
final class GoldArticleBuilder {
  private static final String ID = "gold";

  private final StringBuilder text = new StringBuilder();
  private final IntStream.Builder bounds = IntStream.builder();
  private final List<TokenSpans.Token> tokens = new ArrayList<>();
  private final List<GoldEntity> entities = new ArrayList<>();

  private GoldArticleBuilder() {}

  /** Makes an article of sentences: a space between tokens, a line feed after each sentence. */
  static GoldArticle join(List<GoldSentence> sentences) {
    GoldArticleBuilder builder = new GoldArticleBuilder();
    sentences.forEach(builder::add);
    return builder.build();
  }

  private void add(GoldSentence sentence) {
    int firstToken = tokens.size();
    bounds.add(text.length());
    for (String token : sentence.tokens()) {
      addToken(token, sentence.line() + tokens.size() - firstToken);
      text.append(' ');
    }
    text.setCharAt(text.length() - 1, '\n');
    bounds.add(text.length() - 1);
    sentence.entities().forEach(span -> addEntity(span, firstToken));
  }

  private void addToken(String token, int line) {
    int begin = text.length();
    text.append(token);
    tokens.add(new TokenSpans.Token(begin, text.length(), line));
  }

  private void addEntity(GoldSentence.EntitySpan span, int firstToken) {
    int begin = tokens.get(firstToken + span.begin()).begin();
    int end = tokens.get(firstToken + span.end() - 1).end();
    entities.add(new GoldEntity(span.type(), begin, end));
  }

  private GoldArticle build() {
    Sentences sentences = Sentences.of(bounds.build().toArray());
    Article article = Article.of(ID, ID, text.toString());
    return new GoldArticle(
        AnnotatedArticle.of(article).withSentences(sentences), entities, new TokenSpans(tokens));
  }
}
