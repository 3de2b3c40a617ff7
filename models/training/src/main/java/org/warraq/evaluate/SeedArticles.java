// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.warraq.article.Article;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldParser;
import org.warraq.gold.Utf8Files;

/**
 * Reads a folder of articles and their gold. The gold of the article {@code SECTION/NAME.txt} is
 * {@code gold/NAME.gold}; not every article has gold. An article's first line is its title if an
 * empty line follows it directly. The job's rule for text files is less strict; this one suffices,
 * because the seed articles are our own.
 */
final class SeedArticles {
  private static final String GOLD_SUFFIX = ".gold";
  private static final String TEXT_SUFFIX = ".txt";

  private SeedArticles() {}

  /**
   * Reads the articles that have gold, ordered by name.
   *
   * @throws GoldException if the folder has no gold, or if gold has no article or does not fit it
   */
  static List<GoldArticle> readGold(Path seeds) throws IOException {
    if (!Files.isDirectory(seeds)) {
      throw new GoldException(seeds + ": no such folder; give the folder of the seed articles");
    }
    Map<String, Path> texts = filesByName(seeds, TEXT_SUFFIX);
    List<GoldArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> gold : filesByName(seeds, GOLD_SUFFIX).entrySet()) {
      articles.add(readGold(gold.getKey(), gold.getValue(), texts));
    }
    if (articles.isEmpty()) {
      throw new GoldException(seeds + ": the folder has no gold; give one that has gold/*.gold");
    }
    return articles;
  }

  private static GoldArticle readGold(String name, Path gold, Map<String, Path> texts)
      throws IOException {
    Path text = texts.get(name);
    if (text == null) {
      throw new GoldException(
          gold
              + ":1: this gold has no article "
              + name
              + TEXT_SUFFIX
              + "; add the article or rename the gold");
    }
    return GoldParser.parse(gold.toString(), Utf8Files.read(gold), readArticle(name, text));
  }

  private static Article readArticle(String name, Path file) throws IOException {
    String text = Utf8Files.read(file);
    int titleEnd = text.indexOf('\n');
    boolean hasTitle = titleEnd > 0 && text.startsWith("\n\n", titleEnd);
    return new Article(name, file.toString(), text, hasTitle ? titleEnd : 0);
  }

  private static Map<String, Path> filesByName(Path folder, String suffix) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(file -> file.toString().endsWith(suffix))
          .forEach(file -> files.put(nameOf(file, suffix), file));
    }
    return files;
  }

  private static String nameOf(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - suffix.length());
  }
}
