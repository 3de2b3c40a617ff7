// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

/**
 * A folder of articles, {@code SECTION/NAME.txt}, and of gold annotation for some of them, {@code
 * gold/NAME.gold}. An article's first line is its title if a blank line follows it.
 */
final class Seeds {
  private static final String GOLD_SUFFIX = ".gold";
  private static final String TEXT_SUFFIX = ".txt";

  private Seeds() {}

  /**
   * The articles with gold annotation, by name.
   *
   * @throws GoldException if gold does not fit its article, has none, or there is none at all
   */
  static List<GoldArticle> readGold(Path seeds) throws IOException {
    if (!Files.isDirectory(seeds)) {
      throw new GoldException(seeds + ": no such folder; name the one that holds the seeds");
    }
    Map<String, Path> texts = byName(seeds, TEXT_SUFFIX);
    List<GoldArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> gold : byName(seeds, GOLD_SUFFIX).entrySet()) {
      articles.add(readGold(gold.getKey(), gold.getValue(), texts));
    }
    if (articles.isEmpty()) {
      throw new GoldException(seeds + ": no gold annotation; name a folder with gold/*.gold in it");
    }
    return articles;
  }

  private static GoldArticle readGold(String name, Path gold, Map<String, Path> texts)
      throws IOException {
    Path text = texts.get(name);
    if (text == null) {
      throw new GoldException(gold + ":1: no article " + name + TEXT_SUFFIX + "; add or rename it");
    }
    return GoldParser.parse(gold.toString(), read(gold), readArticle(name, text));
  }

  private static Article readArticle(String name, Path file) throws IOException {
    String text = read(file);
    int titleEnd = text.indexOf('\n');
    boolean hasTitle = titleEnd > 0 && text.startsWith("\n\n", titleEnd);
    return new Article(name, file.toString(), text, hasTitle ? titleEnd : 0);
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldException(file + ": not UTF-8; convert the file", e);
    }
  }

  private static Map<String, Path> byName(Path folder, String suffix) throws IOException {
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
