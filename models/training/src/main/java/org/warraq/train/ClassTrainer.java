// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.WordClasses;

/** Makes word classes of plain text. */
final class ClassTrainer {
  private static final int LEAST = 8;
  private static final int PASSES = 8;

  private final Annotator segmenter;
  private final PrintWriter log;

  ClassTrainer(Annotator segmenter, PrintWriter log) {
    this.segmenter = segmenter;
    this.log = log;
  }

  /** Word classes at each of some grains, which are given as numbers of classes. */
  WordClasses train(PlainText text, int... grains) {
    PlainText.Forms forms = text.forms(this::segment, LEAST);
    log.printf("%d forms in %d segments%n", forms.vocabulary().size(), forms.text().length);
    BigramCounts bigrams = new BigramCounts(forms.text(), forms.vocabulary().size());
    List<WordClasses.Grain> made = new ArrayList<>();
    for (int classes : grains) {
      ExchangeClustering clustering = new ExchangeClustering(bigrams, classes);
      for (int pass = 1; pass <= PASSES; pass++) {
        log.printf("%d classes, pass %d: %d words moved%n", classes, pass, clustering.pass());
        log.flush();
      }
      made.add(grain(forms.vocabulary(), clustering.classes()));
    }
    return WordClasses.of(made);
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
