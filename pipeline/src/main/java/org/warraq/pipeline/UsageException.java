// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline;

/** The command was called in a way that cannot work; the message says which and what would. */
public final class UsageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
