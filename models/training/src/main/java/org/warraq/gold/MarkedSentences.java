// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/**
 * Reads gold for sentences alone: running text in which {@code ‖} marks where a sentence ends. Each
 * line is a paragraph, whose end also ends a sentence. The article's text is the file without the
 * marks; everything else, spaces too, stays as it is. White space around sentences is not part of
 * them.
 */
public final class MarkedSentences {
  /** Marks the end of a sentence inside a line. */
  public static final char END = '‖';

  private MarkedSentences() {}

  /**
   * Reads a file. Its name is the article's id.
   *
   * @throws GoldException if the file is not UTF-8, or has no sentence, or a mark has no sentence
   *     before it
   * @throws IOException if the file cannot be read
   */
  public static GoldArticle read(Path file) throws IOException {
    return parse(file.toString(), Utf8Files.read(file));
  }

  /**
   * Parses marked text.
   *
   * @param file the name of the file in error messages; also the article's id and source
   * @throws GoldException if the text has no sentence, or a mark has no sentence before it
   */
  static GoldArticle parse(String file, String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    IntStream.Builder bounds = IntStream.builder();
    int lineNumber = 0;
    for (String line : marked.split("\n", -1)) {
      if (lineNumber++ > 0) {
        text.append('\n');
      }
      for (String sentence : line.isBlank() ? new String[0] : line.split(String.valueOf(END), -1)) {
        if (sentence.isBlank()) {
          throw new GoldException(
              file + ":" + lineNumber + ": a " + END + " ends no sentence; remove it");
        }
        bounds.add(text.length() + leadingSpace(sentence));
        bounds.add(text.length() + sentence.stripTrailing().length());
        text.append(sentence);
      }
    }
    Sentences sentences = Sentences.of(bounds.build().toArray());
    if (sentences.size() == 0) {
      throw new GoldException(file + ":1: the file has no sentence; write one per line");
    }
    Article article = Article.of(file, file, text.toString());
    return new GoldArticle(AnnotatedArticle.of(article).withSentences(sentences), List.of());
  }

  private static int leadingSpace(String sentence) {
    return sentence.length() - sentence.stripLeading().length();
  }
}
