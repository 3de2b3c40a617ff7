// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.resource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads texts that are part of the program: SQL files and the parts of the page. */
public final class Resources {
  private Resources() {}

  /**
   * Reads a resource as UTF-8.
   *
   * @param name file name in the package of {@code owner}, or an absolute path that begins with a
   *     slash
   * @throws UncheckedIOException if there is no such resource
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not beside " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
