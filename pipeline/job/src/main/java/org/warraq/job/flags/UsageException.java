// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

/** A flag that cannot be obeyed. Its message is one line that names the flag and the remedy. */
public final class UsageException extends IllegalArgumentException {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
