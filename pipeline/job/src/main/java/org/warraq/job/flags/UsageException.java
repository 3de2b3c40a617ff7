// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

/**
 * Reports a flag, or input or output that it names, with which no run is possible. The message is
 * one line for the user: the flag, its value, what is wrong, and what to do.
 */
public final class UsageException extends IllegalArgumentException {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
