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
import org.warraq.gold.Utf8Files;

/**
 * Reads the articles that we wrote and labelled ourselves, under the broad guidelines. Each is one
 * {@code .gold} file.
 */
final class OwnArticles {
  private OwnArticles() {}

  /**
   * Reads the articles of a folder, ordered by file name.
   *
   * @throws GoldException if a file is not well formed
   * @throws IOException if a file cannot be read
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
      return GoldParser.parse(file.toString(), Utf8Files.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
