// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;

/** A Parquet file is missing or damaged, or is not a Parquet file. */
public final class UnreadableParquetException extends IOException {
  private final String reason;

  /**
   * The failure to read a file.
   *
   * @param path the file's name
   * @param cause what Parquet's library or the file system threw
   */
  public UnreadableParquetException(String path, Exception cause) {
    super(
        "'%s' cannot be read (%s); restore the file, or move it away"
            .formatted(path, reason(cause)),
        cause);
    this.reason = reason(cause);
  }

  /** What the library says; the kind of its exception if it says nothing. */
  private static String reason(Exception cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** The reason alone, without the file's name and the remedy. */
  public String reason() {
    return reason;
  }
}
