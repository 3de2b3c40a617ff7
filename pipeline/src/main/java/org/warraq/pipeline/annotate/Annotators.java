// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import org.warraq.article.Annotator;
import org.warraq.ner.Guidelines;
import org.warraq.ner.NameRecognizer;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/**
 * The annotators of this JVM. Each is loaded when first asked for and then shared by all threads
 * for good: they are immutable, and a model takes more time to load than an article to annotate.
 */
final class Annotators {
  private Annotators() {}

  static Annotator sentenceSplitter() {
    return SentenceSplitterHolder.INSTANCE;
  }

  static Annotator wordSegmenter() {
    return WordSegmenterHolder.INSTANCE;
  }

  static PosTagger tagger() {
    return TaggerHolder.INSTANCE;
  }

  static NameRecognizer nameRecognizer(Guidelines guidelines) {
    return switch (guidelines) {
      case BROAD -> BroadNamesHolder.INSTANCE;
      case ANERCORP -> AnerCorpNamesHolder.INSTANCE;
    };
  }

  private static final class SentenceSplitterHolder {
    static final Annotator INSTANCE = new NewsSentenceSplitter();
  }

  private static final class WordSegmenterHolder {
    static final Annotator INSTANCE = WordSegmenter.load();
  }

  private static final class TaggerHolder {
    static final PosTagger INSTANCE = PosTagger.load();
  }

  private static final class BroadNamesHolder {
    static final NameRecognizer INSTANCE = NameRecognizer.load(Guidelines.BROAD);
  }

  private static final class AnerCorpNamesHolder {
    static final NameRecognizer INSTANCE = NameRecognizer.load(Guidelines.ANERCORP);
  }
}
