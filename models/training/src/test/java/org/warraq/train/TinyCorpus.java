// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.NameLists;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;
import org.warraq.ner.crf.WeightTable;

/** A few sentences to train on, and an annotator that needs no model. */
final class TinyCorpus {
  private static final List<GoldSentence> SENTENCES =
      List.of(
          sentence("سافرت/O ليلى/B-PER حداد/I-PER إلى/O دمشق/B-LOC"),
          sentence("زار/O سامي/B-PER حداد/I-PER تونس/B-LOC ودمشق/B-LOC أمس/O"),
          sentence("قالت/O ليلى/B-PER إن/O المطر/O غزير/O في/O تونس/B-LOC"),
          sentence("وصل/O القطار/O إلى/O دمشق/B-LOC مساء/O"));

  private TinyCorpus() {}

  private static GoldSentence sentence(String text) {
    List<String> pairs = List.of(text.split(" ", -1));
    return GoldSentence.of(
        pairs.stream().map(pair -> pair.substring(0, pair.indexOf('/'))).toList(),
        pairs.stream().map(pair -> pair.substring(pair.indexOf('/') + 1)).toList());
  }

  /** Returns the corpus, annotated by {@link #annotate}. */
  static List<GoldArticle> articles() {
    return GoldArticle.of(SENTENCES, TinyCorpus::annotate);
  }

  /** Trains on the corpus, and returns the bytes of the model file. */
  static byte[] train() throws IOException {
    return EntityModelFile.write(choose().model());
  }

  /** Trains on the corpus, and chooses the model that scores best on it. */
  static EntityTrainer.ChosenModel choose() throws IOException {
    return trainer()
        .choose(
            corpora(),
            unlabelled(),
            Arrays.stream(WeightSet.values())
                .collect(toUnmodifiableMap(set -> set, set -> articles())));
  }

  /** Trains again like a chosen model, and returns the bytes of the model file. */
  static byte[] repeat(EntityTrainer.ChosenModel chosen) {
    return EntityModelFile.write(trainer().repeat(chosen, corpora(), unlabelled()));
  }

  private static EntityTrainer trainer() {
    WeightTable noWeights = new WeightTable(new long[0], new int[0], new byte[0], 1);
    NameLists noLists = NameLists.of(new long[0], new int[0]);
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    TrainingOptions options = new TrainingOptions(7, 6, 0.5f, 0.1f, 0.2f, 1, 0.01f);
    return new EntityTrainer(
        new GenreDetector(noWeights, -1), noLists, WordClasses.of(List.of()), options, silent);
  }

  /** The corpus in folds that are all equal. */
  static List<LabelledCorpus> corpora() {
    List<List<GoldArticle>> folds = Collections.nCopies(CorpusFolds.COUNT, articles());
    return List.of(new LabelledCorpus(Genre.NEWS, Set.of(TrainingDomain.ANERCORP), folds));
  }

  private static Map<Genre, List<AnnotatedArticle>> unlabelled() {
    List<AnnotatedArticle> news = articles().stream().map(GoldArticle::article).toList();
    return Map.of(Genre.NEWS, news, Genre.ENCYCLOPEDIA, List.of());
  }

  /** Splits words at spaces, cuts a leading و off, and tags every segment as a noun. */
  static AnnotatedArticle annotate(AnnotatedArticle article) {
    Words.Builder words = new Words.Builder();
    int segments = 0;
    for (int i = 0; i < article.sentences().size(); i++) {
      int begin = article.sentences().begin(i);
      String sentence = article.text().substring(begin, article.sentences().end(i));
      for (String word : sentence.split(" ", -1)) {
        boolean split = word.startsWith("و") && !word.equals("وصل");
        if (split) {
          words.segment(begin, "و");
          segments++;
        }
        words.segment(split ? begin + 1 : begin, split ? word.substring(1) : word);
        segments++;
        words.endWord(begin + word.length());
        begin += word.length() + 1;
      }
      words.endSentence();
    }
    return article.withWords(words.build()).withTags(Collections.nCopies(segments, AtbTag.NN));
  }
}
