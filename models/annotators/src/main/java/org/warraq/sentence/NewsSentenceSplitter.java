// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/**
 * Splits Arabic news into sentences, by rules.
 *
 * <p>The title is a separate sentence. Every line break ends a sentence. So do full stops, question
 * and exclamation marks and ellipses, unless they belong to an abbreviation, a number or a link.
 * Closing quotation marks and brackets belong to the sentence before them. A sentence of more than
 * {@value LongSentenceCutter#MAX_WORDS} words between white space is cut at commas and similar
 * marks; one of more than {@value LengthCutter#MAX_LENGTH} UTF-16 units, too, inside a word if need
 * be.
 *
 * <p>Sentences cover all characters except white space, and begin and end with such a character. No
 * sentence is cut inside a surrogate pair, or between a letter and its diacritics. The time grows
 * almost linearly with the text's length, for any text.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class NewsSentenceSplitter implements Annotator {
  /** Number of the rules. It must be raised whenever any text can get other sentences. */
  private static final int RULES = 3;

  @Override
  public String version() {
    return "sentences-" + RULES;
  }

  /**
   * The article with its sentences. One that has sentences already keeps them, except those of more
   * than {@value LengthCutter#MAX_LENGTH} UTF-16 units, which are cut.
   */
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    if (!article.hasSentences()) {
      return article.withSentences(split(article.article()));
    }
    Sentences given = article.sentences();
    Sentences cut = cut(article.text(), given);
    return cut.equals(given) ? article : article.withSentences(cut);
  }

  private static Sentences cut(String text, Sentences given) {
    SentenceCollector sentences = new SentenceCollector();
    for (int i = 0; i < given.size(); i++) {
      int begin = given.begin(i);
      int end = given.end(i);
      if (end - begin <= LengthCutter.MAX_LENGTH) {
        sentences.add(begin, end);
      } else {
        LengthCutter.cut(text, CharacterClasses.skipWhiteSpace(text, begin, end), end, sentences);
      }
    }
    return sentences.toSentences();
  }

  private static Sentences split(Article article) {
    String text = article.text();
    SentenceCollector sentences = new SentenceCollector();
    add(text, 0, article.titleEnd(), sentences);
    for (int begin = article.titleEnd(); begin < text.length(); ) {
      int end = paragraphEnd(text, begin);
      splitParagraph(text, begin, end, sentences);
      begin = end + 1;
    }
    return sentences.toSentences();
  }

  private static int paragraphEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && !CharacterClasses.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void splitParagraph(String text, int begin, int end, SentenceCollector sentences) {
    ParagraphSplitter paragraph = new ParagraphSplitter(text, begin, end);
    int sentenceBegin = begin;
    while (paragraph.hasNext()) {
      int sentenceEnd = paragraph.nextEnd();
      add(text, sentenceBegin, sentenceEnd, sentences);
      sentenceBegin = sentenceEnd;
    }
  }

  /** Adds {@code text[begin, end)} without the white space around it, unless nothing is left. */
  private static void add(String text, int begin, int end, SentenceCollector sentences) {
    int trimmedBegin = CharacterClasses.skipWhiteSpace(text, begin, end);
    if (trimmedBegin < end) {
      LongSentenceCutter.cut(
          text,
          trimmedBegin,
          CharacterClasses.skipWhiteSpaceBack(text, end, trimmedBegin),
          sentences);
    }
  }
}
