// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.record.Payload;

/**
 * Parses an article of the text that WikiExtractor makes from a dump of Wikipedia: an element
 * {@code <doc id="…" url="…" title="…">}, whose attributes become fields. Not thread-safe.
 */
public final class ParseDocElement implements ParseRecord {
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*<doc\\b([^\n>]*)>[^\n]*\n(.*)\n?</doc>\\s*", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z]+)=\"([^\"]*)\"");

  private final StrictDecoder decoder;
  private final ParseSettings settings;

  public ParseDocElement(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
  }

  @Override
  public ParsedArticle parse(byte[] record, RecordLocation location)
      throws UnreadableArticleException {
    Matcher element = ELEMENT.matcher(decoder.decode(record));
    if (!element.matches()) {
      throw UnreadableArticleException.malformedLine(
          "no whole element <doc …> … </doc> with its tags on separate lines; restore it, or"
              + " pass another --inputFormat");
    }
    RawFields fields = new RawFields(settings.fields(), settings.metadata());
    String title = "";
    for (Matcher attribute = ATTRIBUTE.matcher(element.group(1)); attribute.find(); ) {
      String value = unescaped(attribute.group(2));
      fields.text(attribute.group(1), settings.clean(value));
      title = attribute.group(1).equals("title") ? value : title;
    }
    fields.text(settings.fields().texts().get(0), body(element.group(2), title));
    return fields.toArticle(location, settings);
  }

  /** The text without the title, which is repeated as its first line. */
  private String body(String text, String title) {
    String body = text.startsWith(title + "\n") ? text.substring(title.length()) : text;
    return settings.clean(body.strip());
  }

  private static String unescaped(String attribute) {
    return attribute
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.DOC, record);
  }
}
