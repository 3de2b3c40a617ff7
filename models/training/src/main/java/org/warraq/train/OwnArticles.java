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
 * The articles that we wrote and labelled ourselves. Each is one {@code .gold} file.
 *
 * @param broad news, labelled under the broad guidelines
 * @param anerCorp news in the manner of news agencies of 2000–2007, labelled as ANERcorp is
 * @param encyclopedia articles in the manner of an encyclopedia, labelled as AQMAR is
 */
record OwnArticles(
    List<GoldArticle> broad, List<GoldArticle> anerCorp, List<GoldArticle> encyclopedia) {

  /**
   * Reads the articles from the folders {@code broad}, {@code anercorp} and {@code encyclopedia},
   * ordered by file name.
   *
   * @throws GoldException if a file is not well formed
   * @throws IOException if a file or folder cannot be read
   */
  static OwnArticles read(Path written) throws IOException {
    return new OwnArticles(
        readFolder(written.resolve("broad")),
        readFolder(written.resolve("anercorp")),
        readFolder(written.resolve("encyclopedia")));
  }

  private static List<GoldArticle> readFolder(Path folder) throws IOException {
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
