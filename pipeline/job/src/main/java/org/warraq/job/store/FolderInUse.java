// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

/** Another run is at work in the output folder; the message says which. */
public final class FolderInUse extends RuntimeException {
  FolderInUse(String message) {
    super(message);
  }
}
