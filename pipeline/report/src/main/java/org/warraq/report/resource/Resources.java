// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.resource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are part of the program: SQL, and the parts of the page. */
public final class Resources {
  private Resources() {}

  /**
   * The text of a resource, in UTF-8.
   *
   * @param name beside {@code owner}, or, with a slash in front, from the top
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
