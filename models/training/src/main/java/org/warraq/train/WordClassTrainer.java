// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.WordClasses;

/** Clusters the forms of unlabelled text into word classes. */
final class WordClassTrainer {
  /** Words and forms that occur less often have no class. */
  private static final int MIN_COUNT = 8;

  /** Number of times that the clustering moves each form. */
  private static final int PASSES = 8;

  private final Annotator segmenter;
  private final PrintWriter log;

  WordClassTrainer(Annotator segmenter, PrintWriter log) {
    this.segmenter = segmenter;
    this.log = log;
  }

  /**
   * Clusters the forms of a text.
   *
   * @param classCounts the number of classes of each grain to make
   */
  WordClasses train(NumberedText text, int... classCounts) {
    NumberedText.Forms forms = text.forms(this::segment, MIN_COUNT);
    log.printf(
        Locale.ROOT, "%d forms in %d segments%n", forms.vocabulary().size(), forms.text().length);
    BigramCounts bigrams = new BigramCounts(forms.text(), forms.vocabulary().size());
    List<WordClasses.Grain> grains = new ArrayList<>();
    for (int classes : classCounts) {
      ExchangeClustering clustering = new ExchangeClustering(bigrams, classes);
      for (int pass = 1; pass <= PASSES; pass++) {
        log.printf(
            Locale.ROOT, "%d classes, pass %d: %d forms moved%n", classes, pass, clustering.pass());
        log.flush();
      }
      grains.add(grain(forms.vocabulary(), clustering.classes()));
    }
    return WordClasses.of(grains);
  }

  private static WordClasses.Grain grain(List<String> vocabulary, int[] classOf) {
    Map<Long, Integer> byForm = new TreeMap<>();
    for (int form = 0; form < classOf.length; form++) {
      byForm.putIfAbsent(WordClasses.key(vocabulary.get(form)), classOf[form]);
    }
    return new WordClasses.Grain(
        byForm.keySet().stream().mapToLong(Long::longValue).toArray(),
        byForm.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private List<String> segment(String word) {
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("word", "word", word))
            .withSentences(Sentences.of(0, word.length()));
    Words words = segmenter.annotate(article).words();
    return words.forms(0);
  }
}
