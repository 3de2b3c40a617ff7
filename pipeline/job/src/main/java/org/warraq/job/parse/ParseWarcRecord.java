// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.warraq.job.files.Causes;
import org.warraq.job.record.Payload;

/**
 * Parses a WARC record (ISO 28500) that holds plain text, as those of WET files do. Its header
 * lines become fields. Records about the crawl are left out, and web pages are rejected. Not
 * thread-safe.
 */
public final class ParseWarcRecord implements ParseRecord {
  /** Common Crawl writes the languages of a text, the most frequent one first: {@code ara,eng}. */
  private static final String LANGUAGES = "WARC-Identified-Content-Language";

  private static final int KEPT_HEADER_BYTES = 4 << 10;

  private final StrictDecoder decoder;
  private final ParseSettings settings;
  private final FieldNames names;

  public ParseWarcRecord(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
    this.names = settings.fields().withUsualIds("WARC-Record-ID", "WARC-Target-URI");
  }

  /** Reads the header once, both to tell whether the record is wanted and to make the article. */
  @Override
  public void read(RawRecord record, RecordLocation location, ReadResults results) {
    ParsedArticle article;
    try {
      record.requireWhole();
      WarcRecord warc = header(record.bytes());
      String leftOut = reasonToLeaveOut(warc);
      if (leftOut != null) {
        results.leftOut(leftOut);
        return;
      }
      article = article(warc, location);
    } catch (UnreadableArticleException e) {
      reject(record, location, e, results);
      return;
    }
    results.article(article);
  }

  /**
   * Why a record is not an article, or not one that is asked for; {@code null} if it may be one.
   */
  private String reasonToLeaveOut(WarcRecord record) {
    return switch (record.type()) {
      case "warcinfo", "request", "metadata", "revisit" -> "WARC records of type " + record.type();
      default -> isOtherLanguage(record) ? "texts in languages other than --language" : null;
    };
  }

  private boolean isOtherLanguage(WarcRecord record) {
    String languages = record.headers().first(LANGUAGES).orElse("");
    return !settings.language().isEmpty()
        && !languages.isBlank()
        && !languages.split(",", 2)[0].strip().equalsIgnoreCase(settings.language());
  }

  @Override
  public ParsedArticle parse(byte[] bytes, RecordLocation location)
      throws UnreadableArticleException {
    return article(header(bytes), location);
  }

  private ParsedArticle article(WarcRecord record, RecordLocation location)
      throws UnreadableArticleException {
    try {
      requireText(record);
      byte[] content = record.body().stream().readAllBytes();
      if (content.length < record.body().size()) {
        throw broken("it is cut short");
      }
      RawFields fields = new RawFields(names, settings.metadata());
      record
          .headers()
          .map()
          .forEach((name, values) -> fields.text(name, value(String.join(", ", values))));
      fields.text(names.texts().get(0), settings.clean(decoder.decode(content)));
      return fields.toArticle(location, settings);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** A header's value; ids and addresses may be in angle brackets. */
  private static String value(String header) {
    boolean inBrackets = header.startsWith("<") && header.endsWith(">");
    return inBrackets ? header.substring(1, header.length() - 1) : header;
  }

  private static void requireText(WarcRecord record) throws UnreadableArticleException {
    String type = record.headers().first("Content-Type").orElse("text/plain");
    boolean isText =
        !record.type().equals("response") && type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    if (!isText) {
      throw UnreadableArticleException.webPage(
          "a WARC record of type %s that holds %s, not plain text; take the WET file of the crawl,"
                  .formatted(record.type(), type)
              + " or extract the text first, for example with trafilatura");
    }
  }

  private static UnreadableArticleException broken(String why) {
    return UnreadableArticleException.malformedLine(
        "broken WARC record: " + why + "; get the file again");
  }

  private static UnreadableArticleException broken(Exception e) {
    return broken(Causes.of(e));
  }

  /**
   * A record whose header has been read, and has a type; its content is read on demand.
   *
   * @throws UnreadableArticleException if the header is broken
   */
  private static WarcRecord header(byte[] bytes) throws UnreadableArticleException {
    int begin = 0;
    while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
      begin++;
    }
    try {
      // The record itself is the buffer; the reader's own would be made again for each record.
      WarcReader reader =
          new WarcReader(
              Channels.newChannel(InputStream.nullInputStream()),
              ByteBuffer.wrap(bytes, begin, bytes.length - begin));
      WarcRecord record =
          reader.next().orElseThrow(() -> broken("there is no header that begins with WARC/"));
      Objects.requireNonNull(record.type(), "it has no WARC-Type");
      return record;
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** The record; of one that is not plain text, only its header. */
  @Override
  public Payload payload(byte[] bytes) {
    WarcRecord record;
    try {
      record = header(bytes);
    } catch (UnreadableArticleException e) {
      return Payload.of(Payload.Type.WARC, bytes);
    }
    try {
      requireText(record);
      return Payload.of(Payload.Type.WARC, bytes);
    } catch (UnreadableArticleException e) {
      return Payload.of(
          Payload.Type.PART, Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_HEADER_BYTES)));
    }
  }
}
