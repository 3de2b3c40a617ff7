// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.stanford.StanfordModels;

/**
 * CoreNLP's own tagger, which {@link PosTagger} must agree with; for tests. It tags each sentence
 * separately. Safe for use by many threads.
 */
final class StanfordTagger implements Annotator {
  private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private final MaxentTagger tagger;

  private StanfordTagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  /** Loads the model, in less than a second; share the result. */
  static StanfordTagger load() {
    return StanfordModels.quietly(() -> new StanfordTagger(new MaxentTagger(MODEL)));
  }

  @Override
  public String version() {
    return StanfordModels.VERSION;
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Words words = article.words();
    List<AtbTag> tags = new ArrayList<>(words.segments());
    for (int i = 0; i < words.sentences(); i++) {
      List<Word> forms = words.forms(i).stream().map(Word::new).toList();
      for (TaggedWord tagged : tagger.apply(forms)) {
        tags.add(AtbTag.ofLabel(tagged.tag()));
      }
    }
    return article.withTags(tags);
  }
}
