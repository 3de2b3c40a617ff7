// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

/** Gold annotation that cannot be used; the message names file, line and remedy. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GoldException(String message) {
    super(message);
  }

  public GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
