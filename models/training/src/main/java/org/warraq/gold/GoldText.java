// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Writes gold sentences out as the text of an article. Not thread-safe; serves once. */
final class GoldText {
  private static final String ID = "gold";

  private final StringBuilder text = new StringBuilder();
  private final IntStream.Builder bounds = IntStream.builder();
  private final List<Tokens.Token> tokens = new ArrayList<>();
  private final List<GoldEntity> mentions = new ArrayList<>();

  /** Adds a sentence: a blank between tokens, a line end after the last. */
  void add(GoldSentence sentence) {
    int first = tokens.size();
    bounds.add(text.length());
    for (String token : sentence.tokens()) {
      addToken(token, sentence.line() + tokens.size() - first);
      text.append(' ');
    }
    text.setCharAt(text.length() - 1, '\n');
    bounds.add(text.length() - 1);
    sentence.mentions().forEach(span -> addMention(span, first));
  }

  private void addToken(String token, int line) {
    int begin = text.length();
    text.append(token);
    tokens.add(new Tokens.Token(begin, text.length(), line));
  }

  private void addMention(GoldSentence.Span span, int first) {
    int begin = tokens.get(first + span.begin()).begin();
    int end = tokens.get(first + span.end() - 1).end();
    mentions.add(new GoldEntity(span.type(), begin, end));
  }

  /** The article of the sentences added, split into them. */
  GoldArticle article() {
    Sentences sentences = Sentences.of(bounds.build().toArray());
    Article article = Article.of(ID, ID, text.toString());
    return new GoldArticle(
        AnnotatedArticle.of(article).withSentences(sentences), mentions, new Tokens(tokens));
  }
}
