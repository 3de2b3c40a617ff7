// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import org.warraq.article.Annotator;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.Guidelines;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/**
 * The annotators of this JVM. Each is loaded when first asked for and then shared by all threads
 * for good: they are immutable, and a model takes more time to load than an article to annotate.
 */
public final class Annotators {
  private Annotators() {}

  public static Annotator sentenceSplitter() {
    return SentenceSplitterHolder.INSTANCE;
  }

  public static Annotator wordSegmenter() {
    return WordSegmenterHolder.INSTANCE;
  }

  public static PosTagger tagger() {
    return TaggerHolder.INSTANCE;
  }

  public static EntityRecognizer entityRecognizer(Guidelines guidelines) {
    return switch (guidelines) {
      case BROAD -> BroadRecognizerHolder.INSTANCE;
      case ANERCORP -> AnerCorpRecognizerHolder.INSTANCE;
    };
  }

  /**
   * All annotators, one after the other: from an article with its text alone to one with entities.
   */
  public static Annotator all(Guidelines guidelines) {
    return Annotator.chain(
        sentenceSplitter(), wordSegmenter(), tagger(), entityRecognizer(guidelines));
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

  private static final class BroadRecognizerHolder {
    static final EntityRecognizer INSTANCE = EntityRecognizer.load(Guidelines.BROAD);
  }

  private static final class AnerCorpRecognizerHolder {
    static final EntityRecognizer INSTANCE = EntityRecognizer.load(Guidelines.ANERCORP);
  }
}
