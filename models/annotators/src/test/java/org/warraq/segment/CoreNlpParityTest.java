// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.pos.PosTagger;
import org.warraq.sentence.NewsSentenceSplitter;

/**
 * Compares our forms, offsets and tags with those of CoreNLP, sentence by sentence. The sentences
 * are those of the seed articles, or the lines of a file given with {@code -Dwarraq.parity=FILE};
 * at least {@value #MIN_SENTENCES} are required.
 */
class CoreNlpParityTest {
  private static final int MIN_SENTENCES = 500;

  private static final WordSegmenter OUR_SEGMENTER = WordSegmenter.load();
  private static final StanfordWordSegmenter REFERENCE = StanfordWordSegmenter.load();
  private static final PosTagger OUR_TAGGER = PosTagger.load().withRules(Set.of());
  private static final ArabicSegmenter THEIR_SEGMENTER = theirSegmenter();
  private static final MaxentTagger THEIR_TAGGER =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/arabic.tagger");

  @Test
  void segmentsAndTagsEqualThoseOfCoreNlp() throws IOException {
    List<String> sentences = sentences();
    assertTrue(sentences.size() >= MIN_SENTENCES, () -> "Too few sentences: " + sentences.size());
    int segments = 0;
    for (String sentence : sentences) {
      List<String> ours = ours(sentence);
      assertEquals(theirs(sentence), ours, sentence);
      AnnotatedArticle article = article(sentence);
      assertEquals(
          REFERENCE.annotate(article).words(), OUR_SEGMENTER.annotate(article).words(), sentence);
      segments += ours.size();
    }
    System.out.printf(
        Locale.ROOT,
        "No difference from CoreNLP in %d sentences, %d segments and tags%n",
        sentences.size(),
        segments);
  }

  private static List<String> ours(String sentence) {
    AnnotatedArticle tagged = OUR_TAGGER.annotate(OUR_SEGMENTER.annotate(article(sentence)));
    Words words = tagged.words();
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < words.segments(); i++) {
      segments.add(words.form(i) + "/" + tagged.tags().get(i).label());
    }
    return segments;
  }

  private static AnnotatedArticle article(String sentence) {
    return AnnotatedArticle.of(Article.of("id", "source", sentence))
        .withSentences(Sentences.of(0, sentence.length()));
  }

  private static List<String> theirs(String sentence) {
    List<CoreLabel> tokens = THEIR_SEGMENTER.segmentStringToTokenList(sentence);
    THEIR_TAGGER.tagCoreLabels(tokens);
    return tokens.stream().map(token -> token.word() + "/" + token.tag()).toList();
  }

  private static ArabicSegmenter theirSegmenter() {
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    return segmenter;
  }

  private static List<String> sentences() throws IOException {
    String file = System.getProperty("warraq.parity");
    if (file != null) {
      return Files.readAllLines(Path.of(file));
    }
    try (Stream<Path> seeds = Files.walk(Path.of(System.getProperty("warraq.seeds")))) {
      return seeds
          .filter(path -> path.toString().endsWith(".txt"))
          .flatMap(CoreNlpParityTest::sentences)
          .toList();
    }
  }

  private static Stream<String> sentences(Path seed) {
    try {
      String text = Files.readString(seed);
      Sentences found =
          new NewsSentenceSplitter()
              .annotate(AnnotatedArticle.of(Article.of("id", "source", text)))
              .sentences();
      return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
          .map(i -> text.substring(found.begin(i), found.end(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
