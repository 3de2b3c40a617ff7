// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** The record ends of a file that is one record: there are none before the file's end. */
final class NoEnds implements RecordEnds {
  @Override
  public int next(byte[] bytes, int from, int to) {
    return NONE;
  }

  @Override
  public long count() {
    return 0;
  }
}
