// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Genre;

/**
 * All corpora with gold entities, as they are read from files: known errors are repaired, and
 * clitics that a corpus split off are joined again.
 *
 * @param anerCorp news; its shifted labels are repaired
 * @param newsFane the text of ANERcorp under other guidelines; its clitics are joined
 * @param wikiFane articles of the Arabic Wikipedia; its clitics are joined
 * @param aqmar articles of the Arabic Wikipedia, the part to train on
 * @param aqmarDevelopment articles of the Arabic Wikipedia, the part to choose settings by
 * @param ant articles of the ANT corpus (news) in which we labelled sentences
 * @param wikipedia articles of the Arabic Wikipedia in which we labelled sentences under AQMAR's
 *     guidelines
 * @param own articles that we wrote ourselves
 */
record GoldCorpora(
    List<GoldSentence> anerCorp,
    List<GoldSentence> newsFane,
    List<GoldSentence> wikiFane,
    List<GoldSentence> aqmar,
    List<GoldSentence> aqmarDevelopment,
    List<GoldArticle> ant,
    List<GoldArticle> wikipedia,
    OwnArticles own) {
  /**
   * Reads the BIO files of a folder, and our labels of other articles.
   *
   * @param articles the corpora of which {@link OwnLabels} labels sentences
   * @param own articles that we wrote ourselves
   * @throws GoldException if a BIO file is missing or not well formed, or if a corpus lacks an
   *     article that we labelled
   * @throws IOException if our labels cannot be read
   */
  static GoldCorpora read(Path folder, UnlabelledArticles articles, OwnArticles own)
      throws IOException {
    return new GoldCorpora(
        ShiftedLabelRepair.repaired(BioFile.read(folder.resolve("anercorp-train.conll"))),
        readJoined(folder.resolve("newsfane-train.conll")),
        readJoined(folder.resolve("wikifane.conll")),
        BioFile.read(folder.resolve("aqmar-train.conll")),
        BioFile.read(folder.resolve("aqmar-dev.conll")),
        OwnLabels.ANT.in(articles.news()),
        OwnLabels.WIKIPEDIA.in(articles.encyclopedia()),
        own);
  }

  private static List<GoldSentence> readJoined(Path file) {
    return BioFile.read(file).stream().map(CliticJoiner::join).toList();
  }

  /**
   * Returns all corpora, development parts too, divided into folds and annotated.
   *
   * @param annotator adds words and tags to an article with sentences
   */
  List<LabelledCorpus> labelledCorpora(UnaryOperator<AnnotatedArticle> annotator) {
    List<List<GoldSentence>> anerCorpFolds = CorpusFolds.dealSentences(anerCorp);
    List<List<GoldSentence>> newsFaneFolds =
        CorpusFolds.besideNearDuplicates(newsFane, anerCorpFolds);
    List<List<GoldSentence>> wikiFaneFolds = CorpusFolds.dealSentences(wikiFane);
    List<List<GoldSentence>> aqmarFolds =
        CorpusFolds.dealSentences(
            Stream.concat(aqmar.stream(), aqmarDevelopment.stream()).toList());
    Set<TrainingDomain> ofAqmar = Set.of(TrainingDomain.AQMAR, TrainingDomain.WIKIFANE);
    Set<TrainingDomain> broad = Set.of(TrainingDomain.BROAD);
    return List.of(
        corpus(Genre.NEWS, Set.of(TrainingDomain.ANERCORP), anerCorpFolds, annotator),
        corpus(Genre.NEWS, Set.of(TrainingDomain.NEWSFANE), newsFaneFolds, annotator),
        corpus(Genre.ENCYCLOPEDIA, Set.of(TrainingDomain.WIKIFANE), wikiFaneFolds, annotator),
        corpus(Genre.ENCYCLOPEDIA, ofAqmar, aqmarFolds, annotator),
        new LabelledCorpus(Genre.NEWS, broad, dealArticles(ant, annotator)),
        // A language model labelled them, so they leave alone the feature weights of news.
        new LabelledCorpus(Genre.ENCYCLOPEDIA, ofAqmar, false, dealArticles(wikipedia, annotator)),
        new LabelledCorpus(Genre.NEWS, broad, dealArticles(own.broad(), annotator)),
        new LabelledCorpus(
            Genre.NEWS, Set.of(TrainingDomain.ANERCORP), dealArticles(own.anerCorp(), annotator)),
        new LabelledCorpus(
            Genre.ENCYCLOPEDIA, ofAqmar, dealArticles(own.encyclopedia(), annotator)));
  }

  private static LabelledCorpus corpus(
      Genre genre,
      Set<TrainingDomain> domains,
      List<List<GoldSentence>> folds,
      UnaryOperator<AnnotatedArticle> annotator) {
    return new LabelledCorpus(
        genre, domains, folds.stream().map(fold -> GoldArticle.of(fold, annotator)).toList());
  }

  private static List<List<GoldArticle>> dealArticles(
      List<GoldArticle> articles, UnaryOperator<AnnotatedArticle> annotator) {
    return CorpusFolds.dealArticles(
        articles.stream().map(gold -> gold.annotated(annotator)).toList());
  }

  /**
   * Returns the text to make word classes of: that of the unlabelled articles, and that of the
   * corpora whose clitics were joined.
   */
  NumberedText unlabelledText(UnlabelledArticles articles) {
    NumberedText text = new NumberedText();
    articles.newsTexts().forEach(text::add);
    articles.encyclopediaTexts().forEach(article -> article.lines().forEach(text::add));
    newsFane.forEach(sentence -> text.add(sentence.text()));
    wikiFane.forEach(sentence -> text.add(sentence.text()));
    return text;
  }
}
