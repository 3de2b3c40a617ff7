// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;

/** Why a raw input is no article. The only class that knows the names of the causes. */
public final class UnreadableArticle extends Exception {

  private final String error;
  private final String id;

  private UnreadableArticle(String error, String id, String message) {
    super(message);
    this.error = error;
    this.id = id;
  }

  static UnreadableArticle unreadableEncoding(String message) {
    return new UnreadableArticle("UnreadableEncoding", null, message);
  }

  static UnreadableArticle malformedLine(String message) {
    return new UnreadableArticle("MalformedLine", null, message);
  }

  static UnreadableArticle missingText(String message) {
    return new UnreadableArticle("MissingText", null, message);
  }

  static UnreadableArticle emptyText(String message) {
    return new UnreadableArticle("EmptyText", null, message);
  }

  public static UnreadableArticle tooLong(String message) {
    return new UnreadableArticle("TooLong", null, message);
  }

  public static UnreadableArticle unreadableFile(String message) {
    return new UnreadableArticle("UnreadableFile", null, message);
  }

  /** This cause, for an article whose id is known; {@code null} for one whose id is not. */
  UnreadableArticle ofArticle(String id) {
    return new UnreadableArticle(error, id, getMessage());
  }

  public Rejected toRejected(RecordLocation place, Payload payload) {
    return Rejected.whileReading(
        id == null ? place.id() : id, place.source(), error, getMessage(), payload);
  }

  /** An input that was rejected before, and is again. */
  public Rejected toRejected(Rejected earlier) {
    return earlier.again(error, getMessage());
  }
}
