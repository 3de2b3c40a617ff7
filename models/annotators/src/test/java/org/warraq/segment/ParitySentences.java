// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.sentence.NewsSentenceSplitter;

/**
 * Sentences for tests on real text: the lines of the file that {@code -Dwarraq.parity=FILE} names,
 * or the sentences of the seed articles.
 */
final class ParitySentences {
  private ParitySentences() {}

  static List<String> read() throws IOException {
    String file = System.getProperty("warraq.parity");
    if (file != null) {
      return Files.readAllLines(Path.of(file));
    }
    try (Stream<Path> seeds = Files.walk(Path.of(System.getProperty("warraq.seeds")))) {
      return seeds
          .filter(path -> path.toString().endsWith(".txt"))
          .flatMap(ParitySentences::sentences)
          .toList();
    }
  }

  private static Stream<String> sentences(Path seed) {
    try {
      String text = Files.readString(seed);
      Sentences found =
          new NewsSentenceSplitter()
              .annotate(AnnotatedArticle.of(Article.of("id", "source", text)))
              .sentences();
      return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
          .map(i -> text.substring(found.begin(i), found.end(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
