// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.regex.Pattern;
import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;

/**
 * A raw input is not an article. The only class that knows the error codes of the {@code read}
 * stage; they are part of the output and never change.
 */
public final class UnreadableArticleException extends Exception {
  private static final String UNREADABLE_FILE = "UnreadableFile";

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");

  private final String error;
  private final String id;

  private UnreadableArticleException(String error, String id, String message) {
    // Names of fields come from the input, and a message is one line.
    super(LINE_BREAKS.matcher(message).replaceAll(" "));
    this.error = error;
    this.id = id;
  }

  static UnreadableArticleException unreadableEncoding(String message) {
    return new UnreadableArticleException("UnreadableEncoding", null, message);
  }

  static UnreadableArticleException malformedLine(String message) {
    return new UnreadableArticleException("MalformedLine", null, message);
  }

  static UnreadableArticleException missingText(String message) {
    return new UnreadableArticleException("MissingText", null, message);
  }

  static UnreadableArticleException emptyText(String subject) {
    return new UnreadableArticleException(
        "EmptyText", null, subject + " is empty; add a text, or remove this input");
  }

  static UnreadableArticleException webPage(String message) {
    return new UnreadableArticleException("WebPage", null, message);
  }

  static UnreadableArticleException notArabic(String message) {
    return new UnreadableArticleException("NotArabic", null, message);
  }

  static UnreadableArticleException tooLong(String message) {
    return new UnreadableArticleException("TooLong", null, message);
  }

  /**
   * The rejected input for a file that cannot be read, or not to its end.
   *
   * @param part the bytes that were read and belong to no whole record
   */
  public static Rejected rejectedFile(String source, String message, byte[] part) {
    return Rejected.whileReading(
        RecordLocation.ofFile(source).id(),
        source,
        UNREADABLE_FILE,
        LINE_BREAKS.matcher(message).replaceAll(" "),
        Payload.of(Payload.Type.PART, part));
  }

  /** This error with the article's id; {@code null} if the id is not known. */
  UnreadableArticleException ofArticle(String id) {
    return new UnreadableArticleException(error, id, getMessage());
  }

  /** The rejected input for a record. Its id is the location if the article's id is not known. */
  Rejected toRejected(RecordLocation location, Payload payload) {
    return Rejected.whileReading(
        id == null ? location.id() : id, location.source(), error, getMessage(), payload);
  }

  /** The same rejected input with this error, for a replay that rejects it again. */
  public Rejected toRejected(Rejected earlier) {
    return earlier.again(error, getMessage());
  }
}
