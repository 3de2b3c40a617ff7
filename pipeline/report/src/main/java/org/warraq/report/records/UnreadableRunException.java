// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

/** A folder without records that can be read. Its message is one line with the remedy. */
public final class UnreadableRunException extends IllegalArgumentException {

  public UnreadableRunException(String message) {
    super(message);
  }

  public UnreadableRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
