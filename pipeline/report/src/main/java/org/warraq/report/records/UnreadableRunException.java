// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

/**
 * Tells that a folder has no records, or none that can be read. The message is one line and says
 * what to do.
 */
public final class UnreadableRunException extends IllegalArgumentException {

  public UnreadableRunException(String message) {
    super(message);
  }

  public UnreadableRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
