// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.warraq.article.Words;
import org.warraq.stanford.StanfordModels;

/**
 * CoreNLP's segmenter and tagger, run on the sentences and segments that Warraq's get. Not
 * thread-safe.
 */
final class CoreNlpAnnotators {
  private final ArabicSegmenter segmenter =
      StanfordModels.quietly(CoreNlpAnnotators::loadSegmenter);
  private final MaxentTagger tagger =
      StanfordModels.quietly(
          () -> new MaxentTagger("edu/stanford/nlp/models/pos-tagger/arabic.tagger"));

  private static ArabicSegmenter loadSegmenter() {
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    return segmenter;
  }

  List<List<CoreLabel>> segment(LayeredArticle article) {
    return article.split().sentenceTexts().stream()
        .map(segmenter::segmentStringToTokenList)
        .toList();
  }

  List<List<TaggedWord>> tag(LayeredArticle article) {
    Words words = article.segmented().words();
    List<List<TaggedWord>> tagged = new ArrayList<>();
    for (int i = 0; i < words.sentences(); i++) {
      tagged.add(tagger.apply(SentenceUtils.toWordList(words.forms(i).toArray(String[]::new))));
    }
    return tagged;
  }
}
