// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.article.Article;
import org.warraq.job.record.Payload;

/** A whole file as one article; a first line followed by a blank one is its title. */
public final class ParseText implements ParseRecord {
  private final StrictDecoder decoder;
  private final int maxChars;

  public ParseText(ParseSettings settings) {
    decoder = StrictDecoder.of(settings.charset());
    maxChars = settings.maxArticleChars();
  }

  @Override
  public Article parse(byte[] file, RecordLocation place) throws UnreadableArticle {
    String text = withoutByteOrderMark(decoder.decode(file));
    if (BlankText.is(text)) {
      throw RawFields.emptyText("the file");
    }
    return RawFields.bounded(
        new Article(place.id(), place.source(), text, titleEnd(text)), maxChars);
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.TEXT, record);
  }

  /** UTF-16 in a given byte order keeps its mark through decoding; UTF-8's is skipped before. */
  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Where the title ends; 0 unless title, blank line and body are all there. */
  static int titleEnd(String text) {
    int firstBreak = text.indexOf('\n');
    int secondBreak = text.indexOf('\n', firstBreak + 1);
    boolean titled =
        firstBreak > 0
            && secondBreak > 0
            && !BlankText.is(text, 0, firstBreak)
            && BlankText.is(text, firstBreak + 1, secondBreak)
            && !BlankText.is(text, secondBreak + 1, text.length());
    if (!titled) {
      return 0;
    }
    return text.charAt(firstBreak - 1) == '\r' ? firstBreak - 1 : firstBreak;
  }
}
