// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.article.Article;
import org.warraq.job.record.Payload;

/**
 * Parses one of many articles in a text file: a line, or the lines between blank lines. A line may
 * begin with a number and a tab, as in the sentence files of the Leipzig Corpora; the number is the
 * id. Not thread-safe.
 */
public final class ParseTextBlock implements ParseRecord {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,18})\t(.*)");

  private final StrictDecoder decoder;
  private final ParseSettings settings;

  public ParseTextBlock(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
  }

  @Override
  public ParsedArticle parse(byte[] block, RecordLocation location)
      throws UnreadableArticleException {
    String text = settings.clean(withoutLineEnds(decoder.decode(block)));
    Matcher numbered = NUMBERED.matcher(text);
    boolean isNumbered = numbered.matches();
    String id = isNumbered ? numbered.group(1) : location.id();
    String body = isNumbered ? numbered.group(2) : text;
    if (BlankText.isBlank(body)) {
      throw UnreadableArticleException.emptyText("the line").ofArticle(id);
    }
    return ParsedArticle.of(
        ArticleChecks.requireUsable(Article.of(id, location.source(), body), settings));
  }

  private static String withoutLineEnds(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.BLOCK, record);
  }
}
