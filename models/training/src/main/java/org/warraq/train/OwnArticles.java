// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldParser;

/** Articles that we wrote and labelled, under broad guidelines, a {@code .gold} file each. */
final class OwnArticles {
  private OwnArticles() {}

  /**
   * The articles of a folder, by name.
   *
   * @throws GoldException if one is not well formed
   * @throws IOException if they cannot be read
   */
  static List<GoldArticle> read(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.toString().endsWith(".gold"))
          .sorted()
          .map(OwnArticles::parse)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static GoldArticle parse(Path file) {
    try {
      return GoldParser.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
