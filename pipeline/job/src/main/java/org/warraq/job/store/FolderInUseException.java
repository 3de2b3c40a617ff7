// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

/**
 * Thrown when an output folder is locked by another run. Its message names the folder and the
 * process.
 */
public final class FolderInUseException extends RuntimeException {
  FolderInUseException(String message) {
    super(message);
  }
}
