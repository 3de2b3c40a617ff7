// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.warraq.gold.GoldException;

/** Turns an exception into a message for a user who can correct its cause. */
final class ErrorMessages {
  private ErrorMessages() {}

  /** Returns the file and the remedy; empty if the exception is a bug, not a wrong input. */
  static Optional<String> of(Exception e) {
    if (e instanceof UncheckedIOException unchecked) {
      return Optional.of(ofFile(unchecked.getCause()));
    }
    if (e instanceof IOException io) {
      return Optional.of(ofFile(io));
    }
    return e instanceof GoldException ? Optional.of(e.getMessage()) : Optional.empty();
  }

  private static String ofFile(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder; create it or correct the path";
    }
    if (e instanceof NotDirectoryException file) {
      return file.getFile() + ": not a folder; give the path of a folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access denied; change the permissions or the path";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
