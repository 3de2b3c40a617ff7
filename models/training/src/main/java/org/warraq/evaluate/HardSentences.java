// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.MarkedSentences;
import org.warraq.gold.SpanScore;

/**
 * Sentences whose ends are hard to find, beside the splitter's. Immutable.
 *
 * @param part the name of their folder: {@code tuned} for those that the splitter's rules were
 *     tuned on, {@code blind} for those that they were not
 * @param comparisons one per file, in the order of the names
 */
record HardSentences(String part, List<GoldComparison> comparisons) {
  private static final String SUFFIX = ".txt";

  HardSentences {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Reads a folder that has a folder of {@link MarkedSentences} for each part, and splits them.
   *
   * @throws GoldException if the folder is missing or has no part, or a file cannot be used
   */
  static List<HardSentences> read(Path folder, Annotator splitter) throws IOException {
    List<HardSentences> parts = new ArrayList<>();
    for (Path part : sortedList(folder).stream().filter(Files::isDirectory).toList()) {
      List<GoldComparison> comparisons = new ArrayList<>();
      for (Path file : sortedList(part)) {
        if (file.toString().endsWith(SUFFIX)) {
          comparisons.add(split(MarkedSentences.read(file), splitter));
        }
      }
      parts.add(new HardSentences(part.getFileName().toString(), comparisons));
    }
    if (parts.isEmpty()) {
      throw new GoldException(
          folder + ": no folder in it; put the files into folders, one per row");
    }
    return List.copyOf(parts);
  }

  private static List<Path> sortedList(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(
          folder + ": no such folder; give one that has folders of files with marked sentences");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static GoldComparison split(GoldArticle gold, Annotator splitter) {
    AnnotatedArticle unannotated = AnnotatedArticle.of(gold.article().article());
    return new GoldComparison(gold, splitter.annotate(unannotated));
  }

  /** Scores the ends of all sentences. */
  SpanScore ends() {
    return comparisons.stream()
        .map(GoldComparison::sentenceEnds)
        .reduce(SpanScore.NONE, SpanScore::plus);
  }
}
