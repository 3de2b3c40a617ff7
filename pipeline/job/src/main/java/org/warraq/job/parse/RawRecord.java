// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/**
 * The bytes of one record, with its line end.
 *
 * @param bytes all bytes, or only the first few million if the record is too long to be kept
 * @param number the number of the record's first line in its file, counted from 1
 * @param length the record's whole length in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed on without a copy.
public record RawRecord(byte[] bytes, long number, long length) {
  /** Whether the record was too long, so that {@code bytes} holds only its beginning. */
  public boolean isCut() {
    return length > bytes.length;
  }

  void requireWhole() throws UnreadableArticleException {
    if (isCut()) {
      throw UnreadableArticleException.tooLong(
          "one record has "
              + length
              + " bytes; the payload holds the first "
              + bytes.length
              + "; split the record; in CSV, look for a quote that is not closed");
    }
  }
}
