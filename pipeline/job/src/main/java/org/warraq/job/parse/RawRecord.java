// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/**
 * The bytes of one record, its line end included.
 *
 * @param bytes all of them, or the first few million where there were too many to keep
 * @param number its first line, counted from 1
 * @param length how many bytes there were
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed on without a copy.
public record RawRecord(byte[] bytes, long number, long length) {

  public boolean isCut() {
    return length > bytes.length;
  }
}
