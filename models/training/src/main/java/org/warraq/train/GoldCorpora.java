// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.nio.file.Path;
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
 * Labelled corpora, mended and glued.
 *
 * @param anerCorp news, labels that were shifted put back
 * @param newsFane the same text under other guidelines, its clitics glued on again
 * @param wikiFane articles of an encyclopedia, likewise
 * @param aqmar articles of an encyclopedia, the part to learn from
 * @param aqmarDevelopment the part to choose by
 * @param site articles of a news site that we labelled by hand
 * @param written articles that we wrote
 */
record GoldCorpora(
    List<GoldSentence> anerCorp,
    List<GoldSentence> newsFane,
    List<GoldSentence> wikiFane,
    List<GoldSentence> aqmar,
    List<GoldSentence> aqmarDevelopment,
    List<GoldArticle> site,
    List<GoldArticle> written) {
  /**
   * Reads a folder's corpora.
   *
   * @throws GoldException if one cannot be read
   */
  static GoldCorpora read(Path folder, List<GoldArticle> site, List<GoldArticle> written) {
    return new GoldCorpora(
        ShiftedLabels.mended(BioFile.read(folder.resolve("anercorp-train.conll"))),
        glued(folder.resolve("newsfane-train.conll")),
        glued(folder.resolve("wikifane.conll")),
        BioFile.read(folder.resolve("aqmar-train.conll")),
        BioFile.read(folder.resolve("aqmar-dev.conll")),
        site,
        written);
  }

  private static List<GoldSentence> glued(Path file) {
    return BioFile.read(file).stream().map(CliticGlue::glue).toList();
  }

  /** All of them, to learn from, annotated. */
  List<Corpus> corpora(Annotator annotator) {
    List<List<GoldSentence>> anerCorpFolds = Folds.dealt(anerCorp);
    List<List<GoldSentence>> newsFaneFolds = Folds.besideTwins(newsFane, anerCorpFolds);
    List<GoldSentence> allAqmar = Stream.concat(aqmar.stream(), aqmarDevelopment.stream()).toList();
    Set<Domain> ofAqmar = Set.of(Domain.AQMAR, Domain.WIKIFANE);
    return List.of(
        corpus(Genre.NEWS, Set.of(Domain.ANERCORP), anerCorpFolds, annotator),
        corpus(Genre.NEWS, Set.of(Domain.NEWSFANE), newsFaneFolds, annotator),
        corpus(Genre.ENCYCLOPEDIA, Set.of(Domain.WIKIFANE), Folds.dealt(wikiFane), annotator),
        corpus(Genre.ENCYCLOPEDIA, ofAqmar, Folds.dealt(allAqmar), annotator),
        new Corpus(Genre.NEWS, Set.of(Domain.BROAD), dealt(site, annotator)),
        new Corpus(Genre.NEWS, Set.of(Domain.BROAD), dealt(written, annotator)));
  }

  private static Corpus corpus(
      Genre genre, Set<Domain> domains, List<List<GoldSentence>> folds, Annotator annotator) {
    return new Corpus(
        genre, domains, folds.stream().map(fold -> GoldArticle.of(fold, annotator)).toList());
  }

  private static List<List<GoldArticle>> dealt(List<GoldArticle> articles, Annotator annotator) {
    return Folds.dealtArticles(articles.stream().map(gold -> gold.annotated(annotator)).toList());
  }

  /** The text without labels: that of plain articles, and of the corpora that came split. */
  PlainText plainText(PlainArticles articles) {
    PlainText text = new PlainText();
    articles.texts().forEach(text::add);
    articles.encyclopedia().forEach(article -> article.lines().forEach(text::add));
    newsFane.forEach(sentence -> text.add(sentence.text()));
    wikiFane.forEach(sentence -> text.add(sentence.text()));
    return text;
  }
}
