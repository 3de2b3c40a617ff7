// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

/**
 * Says that gold, or a corpus to train on, cannot be used. The message is for people: it names the
 * file, the line where there is one, and the remedy.
 */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GoldException(String message) {
    super(message);
  }

  public GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
