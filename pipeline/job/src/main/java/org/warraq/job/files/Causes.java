// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in one line why something failed. Many exceptions have no message, or only the name of a
 * file.
 */
public final class Causes {
  private static final String SAID_OF_A_FULL_DISK = "No space left on device";

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Causes() {}

  /** The cause in a few words, without the name of the file; never empty. */
  public static String of(Throwable thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (thrown instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (thrown instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (thrown instanceof FileSystemException file && file.getReason() != null) {
      return oneLine(file.getReason());
    }
    if (thrown instanceof FileNotFoundException missing && missing.getMessage() != null) {
      // "NAME (Permission denied)"
      return oneLine(missing.getMessage().replaceFirst("(?s)^.*\\((.*)\\)$", "$1"));
    }
    if (thrown instanceof EOFException && thrown.getMessage() == null) {
      return "the file ends too early";
    }
    String message = thrown.getMessage() == null ? "" : oneLine(thrown.getMessage());
    if (!message.isEmpty() && !message.equals("null")) {
      return message;
    }
    return thrown.getCause() == null ? thrown.getClass().getSimpleName() : of(thrown.getCause());
  }

  /**
   * The message, in one line, of the innermost cause that says that a disk is full; empty if none
   * does.
   */
  public static Optional<String> fullDisk(Throwable thrown) {
    Optional<String> innermost = Optional.empty();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.contains(SAID_OF_A_FULL_DISK)) {
        innermost = Optional.of(oneLine(message));
      }
    }
    return innermost;
  }

  private static String oneLine(String message) {
    return WHITE_SPACE.matcher(message).replaceAll(" ").strip();
  }
}
