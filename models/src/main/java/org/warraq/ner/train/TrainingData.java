// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warraq.article.Annotator;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Genre;

/**
 * The labelled corpora, annotated as production annotates.
 *
 * @param training the corpora to learn from
 * @param development articles of the corpus whose guidelines news follows, to choose by
 * @param encyclopedia development articles of an encyclopedia
 * @param splitCorpora the sentences of the corpora that came split, glued; for plain text
 */
record TrainingData(
    List<Corpus> training,
    List<GoldArticle> development,
    List<GoldArticle> encyclopedia,
    List<GoldSentence> splitCorpora) {

  /**
   * Reads a folder's corpora.
   *
   * @throws GoldException if one cannot be read
   */
  static TrainingData read(Path folder, Annotator annotator) {
    DevelopmentSplit news =
        DevelopmentSplit.of(BioFile.read(folder.resolve("anercorp-train.conll")));
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
                Genre.ENCYCLOPEDIA, Domain.of(Genre.ENCYCLOPEDIA), Folds.dealt(aqmar), annotator)),
        GoldArticle.of(news.development(), annotator),
        GoldArticle.of(abroad, annotator),
        Stream.concat(newsFane.stream(), wikiFane.stream()).toList());
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
    articles.news().forEach(text::add);
    articles.encyclopedia().forEach(article -> article.lines().forEach(text::add));
    splitCorpora.forEach(sentence -> text.add(sentence.text()));
    return text;
  }
}
