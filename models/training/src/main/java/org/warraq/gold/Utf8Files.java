// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files of gold and corpora. */
public final class Utf8Files {
  private Utf8Files() {}

  /**
   * Reads a whole file.
   *
   * @throws GoldException if the file is not UTF-8
   * @throws IOException if the file cannot be read
   */
  public static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldException(file + ": the file is not UTF-8; convert it to UTF-8", e);
    }
  }
}
