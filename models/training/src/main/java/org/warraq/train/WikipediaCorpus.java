// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

/**
 * Reads the corpus of the Arabic Wikipedia: a text packed by xz. Before each article comes a line
 * of {@code # ID}, a tab and the title.
 */
final class WikipediaCorpus {
  private static final String HEAD = "# ";

  private WikipediaCorpus() {}

  /**
   * Reads the articles, without their titles. The command {@code xz} unpacks the file.
   *
   * @throws GoldException if an article has no id
   * @throws IOException if the file cannot be read, or if there is no command {@code xz}
   */
  static List<Article> read(Path file) throws IOException {
    Process xz = startXz(file);
    try (BufferedReader unpacked = reader(xz.getInputStream())) {
      List<String> lines = unpacked.lines().toList();
      if (xz.waitFor() != 0) {
        throw new IOException(file + ": xz cannot unpack the file; download it again");
      }
      return split(lines, file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": interrupted while xz unpacked the file; train again", e);
    }
  }

  private static Process startXz(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      return new ProcessBuilder("xz", "-dc", file.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new IOException(file + ": the command xz, which unpacks it, is missing; install it", e);
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * Splits the lines of an unpacked corpus. Articles without text are left out.
   *
   * @param file the corpus, for messages
   */
  static List<Article> split(List<String> lines, Path file) {
    List<Article> articles = new ArrayList<>();
    int end;
    for (int head = 0; head < lines.size(); head = end) {
      end = nextHead(lines, head + 1);
      String id = id(lines.get(head), file + ":" + (head + 1));
      if (end > head + 1) {
        String text = String.join("\n", lines.subList(head + 1, end)) + "\n";
        articles.add(Article.of(id, "Wikipedia", text));
      }
    }
    return articles;
  }

  private static int nextHead(List<String> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> lines.get(i).startsWith(HEAD))
        .findFirst()
        .orElse(lines.size());
  }

  private static String id(String head, String location) {
    int tab = head.indexOf('\t');
    if (!head.startsWith(HEAD) || tab <= HEAD.length()) {
      throw new GoldException(
          location + ": the line must be # ID, a tab and the article's title; correct it");
    }
    return head.substring(HEAD.length(), tab);
  }
}
