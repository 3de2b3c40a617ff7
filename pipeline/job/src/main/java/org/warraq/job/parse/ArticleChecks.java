// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;

/** Checks that every article passes, whatever format it comes from. */
public final class ArticleChecks {
  private ArticleChecks() {}

  /**
   * Returns the article if it can be annotated and written.
   *
   * @throws UnreadableArticleException if the text is too long or not Arabic enough, or text or id
   *     have an unpaired surrogate
   */
  public static Article requireUsable(Article article, ParseSettings settings)
      throws UnreadableArticleException {
    int length = article.text().length();
    int maxChars = settings.maxArticleChars();
    if (length > maxChars) {
      throw UnreadableArticleException.tooLong(
          ("the article has %1$s characters (UTF-16 units), but --maxArticleChars allows %2$s;"
                  + " split the article, or pass --maxArticleChars=%1$s")
              .formatted(length, maxChars));
    }
    requirePairedSurrogates("text", article.text());
    requirePairedSurrogates("id", article.id());
    requireArabic(article.text(), settings.minArabic());
    return article;
  }

  private static void requireArabic(String text, double minShare)
      throws UnreadableArticleException {
    if (minShare > 0) {
      double share = ArabicLetters.share(text);
      if (share < minShare) {
        throw UnreadableArticleException.notArabic(
            ("%.0f %% of the letters are Arabic, but --minArabic asks for %.0f %%; pass a smaller"
                    + " one to keep this article")
                .formatted(Math.floor(share * 100), minShare * 100));
      }
    }
  }

  private static void requirePairedSurrogates(String what, String text)
      throws UnreadableArticleException {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) {
        throw UnreadableArticleException.unreadableEncoding(
            ("the %s has half a character (an unpaired surrogate) at UTF-16 unit %s,"
                    + " counted from 0; replace it")
                .formatted(what, i));
      }
    }
  }

  private static boolean isPaired(String text, int surrogate) {
    int first = Character.isHighSurrogate(text.charAt(surrogate)) ? surrogate : surrogate - 1;
    return first >= 0
        && first + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1));
  }
}
