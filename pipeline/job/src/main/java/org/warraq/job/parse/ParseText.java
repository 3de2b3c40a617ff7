// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;
import org.warraq.job.record.Payload;

/**
 * Parses a text file, which is one article. Its first line is the title if a blank line and a body
 * follow. Not thread-safe.
 */
public final class ParseText implements ParseRecord {
  private final StrictDecoder decoder;
  private final ParseSettings settings;

  public ParseText(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
  }

  @Override
  public ParsedArticle parse(byte[] file, RecordLocation location)
      throws UnreadableArticleException {
    String text = settings.clean(decoder.decode(file));
    if (BlankText.isBlank(text)) {
      throw UnreadableArticleException.emptyText("the file");
    }
    return ParsedArticle.of(
        ArticleChecks.requireUsable(
            new Article(location.id(), location.source(), text, titleEnd(text)), settings));
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.TEXT, record);
  }

  /** The title's length in UTF-16 units; 0 unless title, blank line and body are all there. */
  static int titleEnd(String text) {
    int firstBreak = text.indexOf('\n');
    int secondBreak = text.indexOf('\n', firstBreak + 1);
    boolean titled =
        firstBreak > 0
            && secondBreak > 0
            && !BlankText.isBlank(text, 0, firstBreak)
            && BlankText.isBlank(text, firstBreak + 1, secondBreak)
            && !BlankText.isBlank(text, secondBreak + 1, text.length());
    if (!titled) {
      return 0;
    }
    return text.charAt(firstBreak - 1) == '\r' ? firstBreak - 1 : firstBreak;
  }
}
