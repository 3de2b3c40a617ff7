// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

/**
 * Reads the corpus of the Arabic Wikipedia: a text packed by xz, in which a line {@code #
 * ID<TAB>TITLE} stands before each article.
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
    try (LineNumberReader lines = reader(xz.getInputStream())) {
      List<Article> articles = split(lines, file);
      if (xz.waitFor() != 0) {
        throw new IOException(file + ": xz cannot unpack the file; download it again");
      }
      return articles;
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

  private static LineNumberReader reader(InputStream in) {
    return new LineNumberReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Splits an unpacked corpus into articles. {@code file} is its name for messages. */
  static List<Article> split(LineNumberReader lines, Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    String head = lines.readLine();
    while (head != null) {
      String id = id(head, file + ":" + lines.getLineNumber());
      StringBuilder text = new StringBuilder();
      String line = lines.readLine();
      while (line != null && !line.startsWith(HEAD)) {
        text.append(line).append('\n');
        line = lines.readLine();
      }
      articles.add(Article.of(id, "Wikipedia", text.toString()));
      head = line;
    }
    return articles;
  }

  private static String id(String head, String location) {
    int tab = head.indexOf('\t');
    if (!head.startsWith(HEAD) || tab < 0) {
      throw new GoldException(
          location + ": the line must be # ID, a tab and the article's title; correct it");
    }
    return head.substring(HEAD.length(), tab);
  }
}
