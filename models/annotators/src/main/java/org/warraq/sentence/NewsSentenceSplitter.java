// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/**
 * Splits Arabic news into sentences: the title is one of its own, every line break ends one, and so
 * do full stops, question and exclamation marks and ellipses where they do not belong to an
 * abbreviation, a number or a link. Closing quotation marks and brackets stay with the sentence
 * they close. A sentence of more than 250 words between white space is cut at softer punctuation.
 *
 * <p>Sentences are in order, do not overlap, begin and end with something other than white space,
 * and cover all that is not white space. None is cut inside a surrogate pair, or between a letter
 * and its diacritics. Takes time proportional to the text's length, whatever the text.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class NewsSentenceSplitter implements Annotator {
  @Override
  public String version() {
    return "sentences-1";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return article.withSentences(split(article.article()));
  }

  private static Sentences split(Article article) {
    String text = article.text();
    Bounds bounds = new Bounds();
    add(text, 0, article.titleEnd(), bounds);
    for (int begin = article.titleEnd(); begin < text.length(); ) {
      int end = paragraphEnd(text, begin);
      splitParagraph(text, begin, end, bounds);
      begin = end + 1;
    }
    return bounds.toSentences();
  }

  private static int paragraphEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void splitParagraph(String text, int begin, int end, Bounds bounds) {
    Paragraph paragraph = new Paragraph(text, begin, end);
    int sentenceBegin = begin;
    while (paragraph.hasNext()) {
      int sentenceEnd = paragraph.nextEnd();
      add(text, sentenceBegin, sentenceEnd, bounds);
      sentenceBegin = sentenceEnd;
    }
  }

  /** Adds what stands in {@code text[begin, end)}, if it is more than white space. */
  private static void add(String text, int begin, int end, Bounds bounds) {
    int trimmedBegin = Characters.skipWhiteSpace(text, begin, end);
    if (trimmedBegin < end) {
      LongSentences.cut(
          text, trimmedBegin, Characters.skipWhiteSpaceBack(text, end, trimmedBegin), bounds);
    }
  }
}
