// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.util.Optional;

/** Finds out whether something failed because a disk is full. */
public final class FullDisk {
  private static final String SAID_BY_SYSTEM = "No space left on device";

  private FullDisk() {}

  /**
   * Returns the message of a failure, or of the first of its causes, that says that a disk is full;
   * empty if none does.
   */
  public static Optional<String> messageIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.contains(SAID_BY_SYSTEM)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }
}
