// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.article.Annotator;
import org.warraq.gold.BioFile;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;
import org.warraq.gold.GoldSentence;

/**
 * The labelled corpora, annotated as production annotates.
 *
 * @param training for each corpus its articles; the corpus whose guidelines are followed is first
 * @param development articles of the first corpus, to choose by
 * @param encyclopedia articles of another corpus and guidelines, for a look abroad
 * @param splitCorpora the sentences of the corpora that came split, glued; for plain text
 */
record TrainingData(
    List<List<GoldArticle>> training,
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
    List<GoldSentence> newsFane = twins.without(split(folder.resolve("newsfane-train.conll")));
    List<GoldSentence> wikiFane = twins.without(split(folder.resolve("wikifane.conll")));
    List<GoldSentence> aqmar = twins.without(BioFile.read(folder.resolve("aqmar-train.conll")));
    return new TrainingData(
        Stream.of(twins.without(news.training()), newsFane, wikiFane, aqmar)
            .map(sentences -> GoldArticle.of(sentences, annotator))
            .toList(),
        GoldArticle.of(news.development(), annotator),
        GoldArticle.of(abroad, annotator),
        Stream.concat(newsFane.stream(), wikiFane.stream()).toList());
  }

  private static List<GoldSentence> split(Path file) {
    return BioFile.read(file).stream().map(CliticGlue::glue).toList();
  }

  /** The text without labels: a data folder's plain corpora, and the corpora that came split. */
  PlainText plainText(Path data) throws IOException {
    PlainText text = new PlainText();
    PlainCorpora.addNews(data.resolve("corpus/ant-news.jsonl.gz"), text);
    PlainCorpora.addEncyclopedia(data.resolve("corpus/arwiki-2017.txt.xz"), text);
    splitCorpora.forEach(sentence -> text.add(sentence.text()));
    return text;
  }
}
