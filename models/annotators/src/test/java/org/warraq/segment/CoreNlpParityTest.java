// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.pos.PosTagger;

/**
 * Compares our words and tags with those of CoreNLP, sentence by sentence: its words on the folded
 * sentence, but for the rules, and its tags for our segments. The sentences are those of the seed
 * articles, or the lines of a file given with {@code -Dwarraq.parity=FILE}; at least {@value
 * #MIN_SENTENCES} are required. Prints how often each rule departs from CoreNLP.
 */
class CoreNlpParityTest {
  private static final int MIN_SENTENCES = 500;

  private static final WordSegmenter OUR_SEGMENTER = WordSegmenter.load();
  private static final SegmenterParity PARITY = new SegmenterParity();
  private static final PosTagger OUR_TAGGER = PosTagger.load().withRules(Set.of());
  private static final MaxentTagger THEIR_TAGGER =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/arabic.tagger");

  @Test
  void wordsAndTagsEqualThoseOfCoreNlpButForTheRules() throws IOException {
    List<String> sentences = ParitySentences.read();
    assertTrue(sentences.size() >= MIN_SENTENCES, () -> "Too few sentences: " + sentences.size());
    int segments = 0;
    for (String sentence : sentences) {
      PARITY.compare(sentence);
      segments += compareTags(sentence);
    }
    System.out.printf(
        Locale.ROOT,
        "No unexplained difference from CoreNLP in %d sentences, %d segments and tags.%n"
            + "Folded sentences: %d. Departures by rule: %s. Words with other context: %d.%n",
        sentences.size(),
        segments,
        PARITY.foldedSentences(),
        PARITY.departures(),
        PARITY.otherContexts());
  }

  /** Compares the tags of our segments, and returns their number. */
  private static int compareTags(String sentence) {
    AnnotatedArticle tagged = OUR_TAGGER.annotate(OUR_SEGMENTER.annotate(article(sentence)));
    List<String> forms = tagged.words().forms(0);
    List<String> ours = tagged.tags().stream().map(AtbTag::label).toList();
    assertEquals(theirs(forms), ours, sentence);
    return ours.size();
  }

  private static AnnotatedArticle article(String sentence) {
    return AnnotatedArticle.of(Article.of("id", "source", sentence))
        .withSentences(Sentences.of(0, sentence.length()));
  }

  private static List<String> theirs(List<String> forms) {
    List<TaggedWord> tagged = THEIR_TAGGER.tagSentence(SentenceUtils.toUntaggedList(forms));
    return tagged.stream().map(TaggedWord::tag).toList();
  }
}
