// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Genre;
import org.warraq.ner.WeightSet;

/**
 * The labelled corpora, annotated as production annotates.
 *
 * @param training the corpora to learn from
 * @param development articles to choose and calibrate by, for each set of weights: of the news site
 *     that we labelled by hand, of ANERcorp, and of AQMAR
 * @param splitCorpora the sentences of the corpora that came split, glued; for plain text
 */
record TrainingData(
    List<Corpus> training,
    Map<WeightSet, List<GoldArticle>> development,
    List<GoldSentence> splitCorpora) {
  /** One article in so many of those labelled by hand is for development. */
  private static final int DEVELOPMENT_STEP = 6;

  /**
   * Reads a folder's corpora.
   *
   * @param part of ANERcorp, for development
   * @param labelled articles of a news site that we labelled by hand, annotated
   * @param written articles that we wrote, annotated
   * @throws GoldException if one cannot be read
   */
  static TrainingData read(
      Path folder,
      DevelopmentSplit.Part part,
      List<GoldArticle> labelled,
      List<GoldArticle> written,
      Annotator annotator) {
    DevelopmentSplit news =
        DevelopmentSplit.of(
            ShiftedLabels.mended(BioFile.read(folder.resolve("anercorp-train.conll"))), part);
    List<GoldSentence> abroad = BioFile.read(folder.resolve("aqmar-dev.conll"));
    List<GoldSentence> heldOut = new ArrayList<>(news.development());
    heldOut.addAll(abroad);
    Twins twins = new Twins(heldOut);
    List<GoldSentence> anerCorp = twins.without(news.training());
    List<GoldSentence> newsFane = twins.without(split(folder.resolve("newsfane-train.conll")));
    List<GoldSentence> wikiFane = twins.without(split(folder.resolve("wikifane.conll")));
    List<GoldSentence> aqmar = twins.without(BioFile.read(folder.resolve("aqmar-train.conll")));
    List<List<GoldSentence>> anerCorpFolds = Folds.dealt(anerCorp);
    return new TrainingData(
        List.of(
            corpus(Genre.NEWS, Set.of(Domain.ANERCORP), anerCorpFolds, annotator),
            corpus(
                Genre.NEWS,
                Set.of(Domain.NEWSFANE),
                Folds.besideTwins(newsFane, anerCorpFolds),
                annotator),
            corpus(Genre.ENCYCLOPEDIA, Set.of(Domain.WIKIFANE), Folds.dealt(wikiFane), annotator),
            corpus(
                Genre.ENCYCLOPEDIA,
                Set.of(Domain.AQMAR, Domain.WIKIFANE),
                Folds.dealt(aqmar),
                annotator),
            new Corpus(Genre.NEWS, Set.of(Domain.BROAD), Folds.dealtArticles(training(labelled))),
            new Corpus(Genre.NEWS, Set.of(Domain.BROAD), Folds.dealtArticles(written))),
        Map.of(
            WeightSet.BROAD_NEWS, development(labelled),
            WeightSet.ANERCORP_NEWS, GoldArticle.of(news.development(), annotator),
            WeightSet.ENCYCLOPEDIA, GoldArticle.of(abroad, annotator)),
        Stream.concat(newsFane.stream(), wikiFane.stream()).toList());
  }

  /** The same corpora with the words and tags of their articles changed. */
  TrainingData with(UnaryOperator<AnnotatedArticle> change) {
    Map<WeightSet, List<GoldArticle>> changed = new EnumMap<>(WeightSet.class);
    development.forEach((set, articles) -> changed.put(set, changed(articles, change)));
    return new TrainingData(
        training.stream()
            .map(
                corpus ->
                    new Corpus(
                        corpus.genre(),
                        corpus.domains(),
                        corpus.folds().stream().map(fold -> changed(fold, change)).toList()))
            .toList(),
        changed,
        splitCorpora);
  }

  private static List<GoldArticle> changed(
      List<GoldArticle> articles, UnaryOperator<AnnotatedArticle> change) {
    return articles.stream()
        .map(gold -> new GoldArticle(change.apply(gold.article()), gold.mentions(), gold.tokens()))
        .toList();
  }

  private static List<GoldArticle> training(List<GoldArticle> labelled) {
    return every(labelled, i -> i % DEVELOPMENT_STEP != 0);
  }

  private static List<GoldArticle> development(List<GoldArticle> labelled) {
    return every(labelled, i -> i % DEVELOPMENT_STEP == 0);
  }

  private static List<GoldArticle> every(List<GoldArticle> articles, IntPredicate number) {
    return IntStream.range(0, articles.size()).filter(number).mapToObj(articles::get).toList();
  }

  private static Corpus corpus(
      Genre genre, Set<Domain> domains, List<List<GoldSentence>> folds, Annotator annotator) {
    return new Corpus(
        genre, domains, folds.stream().map(fold -> GoldArticle.of(fold, annotator)).toList());
  }

  private static List<GoldSentence> split(Path file) {
    return BioFile.read(file).stream().map(CliticGlue::glue).toList();
  }

  /** The text without labels: that of plain articles, and the corpora that came split. */
  PlainText plainText(PlainArticles articles) {
    PlainText text = new PlainText();
    articles.texts().forEach(text::add);
    articles.encyclopedia().forEach(article -> article.lines().forEach(text::add));
    splitCorpora.forEach(sentence -> text.add(sentence.text()));
    return text;
  }
}
