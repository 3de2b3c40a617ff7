// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/**
 * The bytes of one record, with its line end.
 *
 * @param bytes all bytes, or only the first few million if the record is too long to be kept
 * @param number the number of the record's first line in its file, counted from 1; in JSON files
 *     that need no lines, the number of the record
 * @param length the record's whole length in bytes
 * @param sha256 the SHA-256 of the whole record if it is too long, in hexadecimal; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed on without a copy.
public record RawRecord(byte[] bytes, long number, long length, String sha256) {
  /** A record that is kept whole. */
  public RawRecord(byte[] bytes, long number, long length) {
    this(bytes, number, length, "");
  }

  /** Whether the record was too long, so that {@code bytes} holds only its beginning. */
  public boolean isCut() {
    return length > bytes.length;
  }

  void requireWhole() throws UnreadableArticleException {
    if (isCut()) {
      throw UnreadableArticleException.tooLong(
          ("one record has %s bytes (SHA-256 %s); the payload holds the first %s;"
                  + " split the record; in CSV, look for a quote that is not closed")
              .formatted(length, sha256, bytes.length));
    }
  }
}
